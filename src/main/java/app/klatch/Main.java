package app.klatch;

/// The entry. Not an Application itself, so that the command line starts without the toolkit.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Klatch " + args.length);
    }
}
