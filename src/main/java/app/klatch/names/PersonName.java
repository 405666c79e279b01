package app.klatch.names;

/// A person's name in its parts; a part that is absent is empty. Several suffixes are separated by ", ".
public record PersonName(String prefix, String given, String middle, String family, String suffix, String nickname) {

    /// For sorting by family name: folded, "ruiz ana maria". Somebody without a family name sorts by the given one.
    public String sortKey() {
        return Folding.fold((family + " " + given + " " + middle).strip());
    }

    /// For searching: all parts folded in the order they are said.
    public String folded() {
        return Folding.fold(String.join(" ", prefix, given, nickname, middle, family, suffix));
    }

    /// One or two capitals for the avatar: "AR" for Ana Ruiz, "李" for 李伟; empty when no part begins with a letter.
    public String initials() {
        String family = this.family;
        int last = family.lastIndexOf(' ') + 1;
        String first = first(given.isEmpty() ? nickname : given);
        String second = first(family.substring(last));
        boolean capitals = !first.isEmpty() && Character.isUpperCase(first.codePointAt(0));
        return capitals || first.isEmpty() ? first + second : first;
    }

    private static String first(String name) {
        return name.codePoints().filter(Character::isLetter).limit(1).map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
