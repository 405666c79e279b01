package app.klatch.cli;

import app.klatch.review.ReviewItem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An item of the review as an object; `followUp` is the number that `done` and `snooze` take, where it is about one.
final class ReviewJson {
    private ReviewJson() {}

    static Map<String, @Nullable Object> of(ReviewItem item) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("step", item.step().words().toLowerCase(Locale.ROOT));
        object.put("kind", item.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        object.put("subject", item.subject());
        object.put("followUp", ReviewText.isStep(item) ? item.id() : null);
        object.put("name", item.name());
        object.put("with", item.otherName());
        object.put("context", item.context());
        object.put("reason", item.reason());
        object.put("last", item.last());
        object.put("hint", item.hint());
        object.put("ask", item.asks().stream().map(ReviewJson::ask).toList());
        return object;
    }

    private static Map<String, String> ask(ReviewItem.Ask ask) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("name", ask.name());
        object.put("what", ask.what());
        return object;
    }
}
