package app.klatch.people;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the list is narrowed down to: filters and roles, of which whoever is listed has to pass all.
public final class PeopleNarrowing {
    private final ReadOnlyObjectWrapper<Set<PeopleFilter>> filters = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Set<String>> roles = new ReadOnlyObjectWrapper<>(Set.of());
    private final Runnable onChange;

    PeopleNarrowing(Runnable onChange) {
        this.onChange = onChange;
    }

    public void toggle(PeopleFilter filter) {
        toggle(filters, filter);
    }

    public void toggle(String role) {
        toggle(roles, role);
    }

    /// Lists everybody again.
    public void clear() {
        filters.set(Set.of());
        roles.set(Set.of());
        onChange.run();
    }

    public ReadOnlyObjectProperty<Set<PeopleFilter>> filtersProperty() {
        return filters.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Set<String>> rolesProperty() {
        return roles.getReadOnlyProperty();
    }

    private <T> void toggle(ReadOnlyObjectWrapper<Set<T>> chosen, T one) {
        Set<T> now = new LinkedHashSet<>(chosen.get());
        if (!now.remove(one)) {
            now.add(one);
        }
        chosen.set(now);
        onChange.run();
    }
}
