package app.klatch.capture;

import app.klatch.dates.CadenceWords;
import app.klatch.dates.DateWords;
import java.time.LocalDateTime;
import java.util.Locale;

/// All that surrounds a line while it is read: what is known, what time it is, how dates are said, and where we are.
record World(CaptureContext context, LocalDateTime now, Locale locale, DateWords dates, CadenceWords cadences) {}
