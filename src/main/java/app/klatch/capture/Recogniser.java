package app.klatch.capture;

/// Finds one sort of piece in what is still free of a line. Recognisers run in the order of [Reading].
interface Recogniser {

    void read(Line line);
}
