/// The capture line: one typed line becomes persons, a place and next steps. The parser is pure (text, context, now →
/// captures) and may import the enums and records of other rooms, dates and names; only the capture bar sees ui. Begin at
/// [app.klatch.capture.CaptureParser] and [app.klatch.capture.Capture]; on screen at [app.klatch.capture.CaptureBarViewModel],
/// which reads, [app.klatch.capture.CardFlow], which saves, and [app.klatch.capture.Sheet], which is what is shown.
@NullMarked
package app.klatch.capture;

import org.jspecify.annotations.NullMarked;
