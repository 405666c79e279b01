package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class FacesTest {
    private final Faces faces = new Faces();
    private final Region heading = new Region();
    private final Region row = new Region();

    @Test
    void onlyOneIsSeenAndTakesRoomAndNoneIsTakenOut() {
        faces.show(row);
        faces.show(heading);
        assertThat(faces.shown()).isSameAs(heading);
        assertThat(faces.getChildren()).containsExactly(row, heading);
        assertThat(row.isVisible() || row.isManaged()).isFalse();
        faces.show(row);
        assertThat(faces.getChildren()).containsExactly(row, heading);
        assertThat(row.isVisible() && row.isManaged()).isTrue();
        assertThat(heading.isVisible() || heading.isManaged()).isFalse();
    }

    @Test
    void whatIsNeverShownIsNeverPutIn() {
        faces.show(null);
        assertThat(faces.getChildren()).isEmpty();
        assertThat(faces.shown()).isNull();
    }
}
