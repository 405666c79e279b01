package app.klatch.ui;

/// One thing that a figure or a sign is made of: "Online" – "Twice: the newest yesterday by phone".
public record Reason(String what, String why) {
    @Override
    public String toString() {
        return what + ": " + why;
    }
}
