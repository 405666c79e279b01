package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.names.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Laws of the capture line over thousands of seeded random lines.
class CaptureLawTest {

    private static final int LINES = 6000;

    @Test
    void everyWordTypedIsInAPieceOrInTheNote() {
        var lines = new RandomLines(1);
        for (int i = 0; i < LINES; i++) {
            String line = lines.next();
            CaptureResult result = TestWorld.parse(line);
            assertThat(lostWords(line, result)).as("lost of %s", visible(line)).isEmpty();
        }
    }

    @Test
    void everyUncommonWordReachesAField() {
        var lines = new RandomLines(2);
        for (int i = 0; i < LINES; i++) {
            String line = lines.next();
            CaptureResult result = TestWorld.parse(line);
            String fields = Folding.fold(String.join(" ",
                    Stream.concat(result.captures().stream().map(CaptureLawTest::fields), result.broadcasts().stream().map(BroadcastSaid::toString)).toList()));
            for (String word : List.of("zarkon", "blimfy", "quorzle")) {
                boolean typed = Folding.fold(Chars.clean(line)).contains(word);
                assertThat(!typed || result.error() != null || fields.contains(word) || isInOccasion(result, word))
                        .as("%s of %s in %s", word, visible(line), fields).isTrue();
            }
        }
    }

    @Test
    void aChipClickedOffIsGoneLosesNothingAndComesBackTheSame() {
        var lines = new RandomLines(3);
        for (int i = 0; i < LINES / 2; i++) {
            String line = lines.next();
            CaptureResult on = TestWorld.parse(line);
            for (Piece piece : on.pieces()) {
                if (piece.kind() != PieceKind.NOTE) {
                    CaptureResult off = parse(line, Set.of(piece.off()));
                    assertThat(off.pieces()).as("%s off in %s", piece, visible(line))
                            .noneMatch(other -> piece.off().forbids(other.kind(), other.start(), other.end()));
                    assertThat(lostWords(line, off)).as("lost with %s off in %s", piece, visible(line)).isEmpty();
                }
            }
            assertThat(parse(line, Set.of())).isEqualTo(on);
        }
    }

    @Test
    void allChipsOffLeaveTheWholeLineAsItsNote() {
        var lines = new RandomLines(4);
        for (int i = 0; i < LINES / 2; i++) {
            String line = lines.next();
            Set<Off> all = Set.of();
            for (int round = 0; round < 30; round++) {
                List<Off> more = new ArrayList<>(all);
                parse(line, all).pieces().stream().filter(piece ->
                        piece.kind() != PieceKind.NOTE).map(Piece::off).forEach(more::add);
                if (more.size() == all.size()) {
                    break;
                }
                all = Set.copyOf(more);
            }
            assertThat(lostWords(line, parse(line, all))).as(visible(line)).isEmpty();
        }
    }

    @Test
    void fieldsHoldNoControlCharacters() {
        var lines = new RandomLines(5);
        for (int i = 0; i < LINES; i++) {
            String line = lines.next();
            assertThat(TestWorld.parse(line).captures().toString()).as(visible(line)).doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E]");
        }
    }

    private static CaptureResult parse(String line, Set<Off> off) {
        return TestWorld.PARSER.parse(line, off, TestWorld.CONTEXT, TestWorld.NOW, null);
    }

    private static String fields(Capture capture) {
        return capture.toString().substring(0, capture.toString().indexOf(", pieces="));
    }

    private static boolean isInOccasion(CaptureResult result, String word) {
        return result.occasion() != null && Folding.fold(result.occasion().toString()).contains(word);
    }

    /// Runs of letters and digits that no piece covers; words of notes must be in a note, too.
    private static List<String> lostWords(String line, CaptureResult result) {
        List<String> lost = new ArrayList<>();
        String notes = String.join(" ", Stream.concat(result.captures().stream().map(capture -> String.valueOf(capture.note())),
                result.broadcasts().stream().map(said -> String.valueOf(said.note()))).toList());
        for (int start = 0; start < line.length(); start++) {
            int end = start;
            while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
                end++;
            }
            if (end > start && !isKept(start, end, line.substring(start, end), result, notes)) {
                lost.add(line.substring(start, end));
            }
            start = end;
        }
        return lost;
    }

    private static boolean isKept(int start, int end, String word, CaptureResult result, String notes) {
        return (result.error() != null && result.error().word().equals("empty"))
                || result.pieces().stream().anyMatch(piece ->
                piece.start() <= start && end <= piece.end()
                        && (piece.kind() != PieceKind.NOTE || result.error() != null || notes.contains(word)));
    }

    private static String visible(String line) {
        return line.replace("\n", "⏎").replace("\r", "␍");
    }
}
