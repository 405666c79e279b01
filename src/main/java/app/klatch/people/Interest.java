package app.klatch.people;

import org.jspecify.annotations.Nullable;

/// Something a person cares about, can help with or looks for. `sphere` is null while nobody said which.
public record Interest(long id, long personId, String name, Sort sort, @Nullable Sphere sphere) {
    /// Of which part of life it is.
    public enum Sphere {
        BUSINESS("business"),
        PERSONAL("personal");

        private final String word;

        Sphere(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// What the person has to do with it.
    public enum Sort {
        LIKES("likes"),
        CAN_HELP_WITH("can help with"),
        LOOKS_FOR("looks for");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// "sailing", "can help with tax law": what a chip says. Liking goes without saying.
    public String words() {
        return sort == Sort.LIKES ? name : sort.word() + " " + name;
    }

    /// The words and the sphere, "can help with tax law (business)": understood by [InterestSaid] as it stands.
    public String toEdit() {
        return sphere == null ? words() : words() + " (" + sphere.word() + ")";
    }
}
