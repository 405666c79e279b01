package app.klatch.review;

import app.klatch.interactions.Channel;
import app.klatch.plates.PlateOnDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing the review asks about, as it is shown.
///
/// @param subject tells it from every other, the same in every run: "follow-up:UID", "plate:UID of the person"
/// @param id the row it is about, as [ReviewKind] says
/// @param personId whom it is about; 0 for a draft and a gathering
/// @param otherId the second person of an introduction; else 0
/// @param name the person's shown name, the gathering's, or the draft's words
/// @param otherName the name of the second person of an introduction; else empty
/// @param context company, closeness and places on one line: "Harbour Optics · friend · LinkedIn"; may be empty
/// @param reason why it is here, in one sentence: "No contact for 5 weeks; you set 4 to 6."
/// @param last what was last talked about: "Last: talked at Rotary breakfast on Thu 15 Oct. New shop opens in December."; null
/// when nothing was
/// @param hint what could be done for them: "Looks for a printer: Pat O’Brien can help. Introduce them?"; null when nothing is known
/// @param plate the plate and how it stands; null where it is not about one
/// @param coming the gathering, the people expected there and one thing to ask each; null where it is not about one
/// @param by the channel by which a talk with them is logged: of a half coin one of the dark face; null where it is the one used last
public record ReviewItem(
        ReviewStep step,
        ReviewKind kind,
        String subject,
        long id,
        long personId,
        long otherId,
        String name,
        String otherName,
        String context,
        String reason,
        @Nullable String last,
        @Nullable String hint,
        @Nullable PlateOnDay plate,
        @Nullable Coming coming,
        @Nullable Channel by) {
    /// Empty but for a gathering.
    public List<Ask> asks() {
        return coming == null ? List.of() : coming.asks();
    }

    /// Somebody expected at a gathering, and one thing to ask them: "How is the quote coming along?"; empty when nothing is known.
    public record Ask(long personId, String name, String what) {}
}
