package app.klatch.profile;

import app.klatch.people.Listed;
import app.klatch.people.RoleRepository;
import app.klatch.ui.Acts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Roles, what others call the person, and what is better not talked of.
public final class DetailsViewModel {
    private final Rooms rooms;
    private final Acts acts;

    DetailsViewModel(Rooms rooms, Acts acts) {
        this.rooms = rooms;
        this.acts = acts;
    }

    /// Roles to choose from: the usual ones, then what the owner made up.
    public List<String> rolesToChoose(Profile of) {
        return Stream.of(RoleRepository.SUGGESTED, of.details().rolesInUse(), of.details().roles())
                .flatMap(List::stream).distinct().toList();
    }

    public void setRole(Profile of, String role, boolean has) {
        acts.run(() -> {
            if (has) {
                rooms.roles().add(of.id(), List.of(role));
            } else {
                rooms.roles().remove(of.id(), role);
            }
        });
    }

    /// Adds roles in words of one's own, several with commas between, and then runs `saved`.
    public @Nullable String addRoles(Profile to, String text, Runnable saved) {
        List<String> names = Listed.split(text);
        if (!names.isEmpty()) {
            acts.run(() -> rooms.roles().add(to.id(), names), saved);
        }
        return null;
    }

    /// From now on they are called these, with commas between, and nothing else.
    public @Nullable String setOtherNames(Profile of, String text) {
        acts.run(() -> rooms.otherNames().set(of.id(), Listed.split(text.replaceAll("[“”\"]", ""))));
        return null;
    }

    /// “Nando”, “Fer”; empty when there is none.
    public static String otherNames(Profile of) {
        return of.details().otherNames().stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    }

    public @Nullable String setDoNotMention(Profile of, String text) {
        acts.run(() -> rooms.people().setDoNotMention(of.id(), text));
        return null;
    }
}
