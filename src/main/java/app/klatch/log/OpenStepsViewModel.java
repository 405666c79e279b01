package app.klatch.log;

import app.klatch.followups.OpenStep;
import app.klatch.followups.OpenStepRepository;
import app.klatch.ui.Background;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Offers to tick open next steps as done by what is being logged, and lines for the next talk as talked about (PRODUCT.md, rule 3:
/// offered, not automatic).
public final class OpenStepsViewModel {
    private final FormFields fields;
    private final OpenStepRepository repository;
    private final Background background;
    private final ObservableList<OpenStep> steps = FXCollections.observableArrayList();
    private boolean inSight = true;

    OpenStepsViewModel(FormFields fields, OpenStepRepository repository, Background background) {
        this.fields = fields;
        this.repository = repository;
        this.background = background;
        fields.people.subscribe(this::refresh);
    }

    /// Whether somebody sees what is offered; while nobody does, nothing is read.
    void inSight(boolean now) {
        if (now != inSight) {
            inSight = now;
            refresh();
        }
    }

    /// Reads them anew: they may have been done elsewhere.
    void refresh() {
        List<Long> asked = ids();
        if (!inSight) {
            steps.clear();
        } else if (asked.isEmpty()) {
            show(List.of());
        } else {
            background.run(() -> repository.with(asked), found -> {
                if (inSight && asked.equals(ids())) {
                    show(found);
                }
            });
        }
    }

    ObservableList<OpenStep> steps() {
        return steps;
    }

    /// Whether the entry is with one person.
    boolean isOneToOne() {
        return fields.people.size() == 1;
    }

    boolean isTicked(OpenStep step) {
        return fields.done.contains(step.tick());
    }

    void tick(OpenStep step, boolean done) {
        fields.done.remove(step.tick());
        if (done) {
            fields.done.add(step.tick());
        }
    }

    private void show(List<OpenStep> found) {
        if (!steps.equals(found)) {
            steps.setAll(found);
        }
        fields.done.retainAll(found.stream().map(OpenStep::tick).toList());
    }

    private List<Long> ids() {
        return fields.people.stream().filter(person -> !person.isNew()).map(PersonChoice::id).toList();
    }
}
