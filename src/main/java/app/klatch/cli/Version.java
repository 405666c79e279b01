package app.klatch.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version the build wrote into the jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Klatch " + Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "unpackaged")};
    }
}
