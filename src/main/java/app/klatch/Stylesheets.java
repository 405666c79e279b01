package app.klatch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The features' own stylesheets, one short file each, loaded for the whole window after theme.css.
final class Stylesheets {
    static final List<String> ALL = Stream.of(
                    "shell/shell.css", "capture/capture.css", "today/today.css", "people/people.css", "profile/profile.css",
                    "log/log.css", "board/board.css", "board/platform.css", "gatherings/gatherings.css", "settings/settings.css",
                    "print/print.css", "prepare/prepare.css", "review/review.css", "plateboard/plateboard.css")
            .map(file -> Objects.requireNonNull(Stylesheets.class.getResource(file), file).toExternalForm())
            .toList();

    private Stylesheets() {}
}
