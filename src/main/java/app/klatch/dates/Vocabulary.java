package app.klatch.dates;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The dictionary: every spelling, abbreviation and common slip that may stand in a date phrase.
final class Vocabulary {
    /// No entry is longer, so that a longer word needs no look-up.
    static final int LONGEST = 13;

    private static final Map<String, Word> WORDS = build();

    private Vocabulary() {
    }

    /// What the letters from `start` to `end` mean, whatever their case.
    static Word look(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Word.UNKNOWN;
        }
        return WORDS.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), Word.UNKNOWN);
    }

    private static Map<String, Word> build() {
        Map<String, Word> words = new HashMap<>();
        weekdays(words);
        months(words);
        numbers(words);
        units(words);
        daysAndDirections(words);
        joints(words);
        partsAndEnds(words);
        rhythms(words);
        return Map.copyOf(words);
    }

    private static void add(Map<String, Word> words, String spellings, Word word) {
        for (String spelling : spellings.split(" ", -1)) {
            words.merge(spelling, word, Word::and);
        }
    }

    private static void weekdays(Map<String, Word> words) {
        List<String> names = List.of("monday mon",
                "tuesday tues tue", "wednesday wednes weds wed wensday wedensday wednsday",
                "thursday thurs thur thu thirsday thursay", "friday fri firday", "saturday sat satuday saterday",
                "sunday sun");
        for (int day = 1; day <= 7; day++) {
            String name = names.get(day - 1);
            add(words, name, Word.weekday(day, false));
            add(words, name.substring(0, name.indexOf(' ')) + "s", Word.weekday(day, true));
        }
    }

    private static void months(Map<String, Word> words) {
        List<String> names = List.of("january jan", "february feb febr febuary", "march mar", "april apr",
                "may", "june jun",
                "july jul", "august aug", "september sept sep", "october oct", "november nov novem",
                "december dec decem");
        for (int month = 1; month <= 12; month++) {
            add(words, names.get(month - 1), Word.month(month));
        }
    }

    private static void numbers(Map<String, Word> words) {
        List<String> cardinals = List.of(("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                + " fourteen fifteen sixteen seventeen eighteen nineteen").split(" ", -1));
        List<String> ordinals = List.of(("zeroth first second third fourth fifth sixth seventh eighth ninth tenth"
                + " eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                + " nineteenth").split(" ", -1));
        for (int n = 0; n < 20; n++) {
            add(words, cardinals.get(n), Word.number(n, -1));
            add(words, ordinals.get(n), Word.number(-1, n));
        }
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int n = 0; n < tens.size(); n++) {
            add(words, tens.get(n), Word.number((n + 2) * 10, -1));
            add(words, tens.get(n).replace("ty", "tieth"), Word.number(-1, (n + 2) * 10));
        }
        add(words, "hundred", Word.number(100, -1));
        add(words, "thousand", Word.number(1000, -1));
    }

    private static void units(Map<String, Word> words) {
        unit(words, Unit.SECOND, "second sec s second's", "seconds secs");
        unit(words, Unit.MINUTE, "minute min minute's", "minutes mins");
        unit(words, Unit.HOUR, "hour hr h hour's", "hours hrs");
        unit(words, Unit.DAY, "day d day's", "days dys");
        unit(words, Unit.WORK_DAY, "weekday workday wd bd", "weekdays workdays");
        unit(words, Unit.WEEK, "week wk w week's", "weeks wks");
        unit(words, Unit.FORTNIGHT, "fortnight fortnight's", "fortnights");
        unit(words, Unit.MONTH, "month mo mth m month's", "months mos mths");
        unit(words, Unit.QUARTER, "quarter q qtr", "quarters qtrs");
        unit(words, Unit.YEAR, "year yr y year's", "years yrs");
        unit(words, Unit.DECADE, "decade", "decades");
    }

    private static void unit(Map<String, Word> words, Unit unit, String singular, String plural) {
        add(words, singular, Word.unit(unit, false));
        add(words, plural, Word.unit(unit, true));
    }

    private static void daysAndDirections(Map<String, Word> words) {
        add(words, "today todays tod", Word.of(Key.TODAY));
        add(words, "tomorrow tomorrows tomorow tommorow tommorrow tmrw tmr tmw tmrow tom tomo", Word.of(Key.TOMORROW));
        add(words, "overmorrow", Word.of(Key.OVERMORROW));
        add(words, "yesterday yesterdays yest yday yesteday", Word.of(Key.YESTERDAY));
        add(words, "tonight tonite tonights", Word.of(Key.TONIGHT));
        add(words, "now", Word.of(Key.NOW));
        add(words, "right", Word.of(Key.RIGHT));
        add(words, "just", Word.of(Key.JUST));
        add(words, "asap", Word.of(Key.ASAP));
        add(words, "next nxt", Word.of(Key.NEXT));
        add(words, "this", Word.of(Key.THIS));
        add(words, "last final", Word.of(Key.LAST));
        add(words, "past", Word.of(Key.PAST));
        add(words, "previous prev", Word.of(Key.PREVIOUS));
        add(words, "coming upcoming", Word.of(Key.COMING));
        add(words, "following", Word.of(Key.FOLLOWING));
        add(words, "current same", Word.of(Key.CURRENT));
        add(words, "oxt", Word.of(Key.OXT));
        add(words, "ago back", Word.of(Key.AGO));
        add(words, "later", Word.of(Key.LATER));
        add(words, "hence", Word.of(Key.HENCE));
        add(words, "earlier", Word.of(Key.EARLIER));
    }

    private static void joints(Map<String, Word> words) {
        for (Key key : List.of(Key.AFTER, Key.BEFORE, Key.FROM, Key.IN, Key.WITHIN, Key.ON, Key.AT,
                Key.BY, Key.OF, Key.FOR,
                Key.TO, Key.SINCE, Key.DURING, Key.DUE, Key.OVER, Key.THE, Key.AND, Key.OR, Key.HALF, Key.QUARTER,
                Key.FEW, Key.COUPLE,
                Key.PAIR, Key.SEVERAL, Key.ANOTHER, Key.TIME, Key.EARLY, Key.LATE, Key.CLOSE, Key.THING, Key.OTHER,
                Key.ONCE, Key.TWICE, Key.THRICE, Key.TIMES, Key.PER, Key.EITHER)) {
            add(words, key.name().toLowerCase(Locale.ROOT), Word.of(key));
        }
        add(words, "a", Word.of(Key.LETTER_A));
        add(words, "an", Word.of(Key.A));
        add(words, "business work working", Word.of(Key.BUSINESS));
        add(words, "until till til 'til", Word.of(Key.UNTIL));
        add(words, "around about circa sometime", Word.of(Key.AROUND));
        add(words, "approximately approx roughly", Word.of(Key.ROUGHLY));
        add(words, "every each ev", Word.of(Key.EVERY));
        add(words, "bi", Word.of(Key.BI));
        add(words, "semi", Word.of(Key.HALF));
        add(words, "with but he she they we i you it her him them his their my me our re then so if when who that which"
                + " because is was will would should can could has have had not please call ask send tell",
                Word.of(Key.FILLER));
        add(words, "floor street avenue ave anniversary birthday century attempt grade place row cup hole edition",
                Word.of(Key.COUNTED));
        add(words, "good black easter ash palm whit cyber shrove fat holy giving clean casual maundy super tech taco"
                + " throwback ruby bloody", Word.of(Key.HOLIDAY));
    }

    private static void rhythms(Map<String, Word> words) {
        rhythm(words, "daily", 1, ChronoUnit.DAYS);
        rhythm(words, "weekly", 1, ChronoUnit.WEEKS);
        rhythm(words, "biweekly fortnightly", 2, ChronoUnit.WEEKS);
        rhythm(words, "monthly", 1, ChronoUnit.MONTHS);
        rhythm(words, "bimonthly", 2, ChronoUnit.MONTHS);
        rhythm(words, "quarterly", 3, ChronoUnit.MONTHS);
        rhythm(words, "semiannually biannually semiyearly", 6, ChronoUnit.MONTHS);
        rhythm(words, "yearly annually", 1, ChronoUnit.YEARS);
        rhythm(words, "biennially", 2, ChronoUnit.YEARS);
    }

    private static void rhythm(Map<String, Word> words, String spellings, int every, ChronoUnit unit) {
        add(words, spellings, Word.rhythm(new Interval(every, unit)));
    }

    private static void partsAndEnds(Map<String, Word> words) {
        add(words, "end ending", Word.of(Key.END));
        add(words, "start beginning begin", Word.of(Key.START));
        add(words, "middle mid", Word.of(Key.MIDDLE));
        add(words, "eod cob", Word.of(Key.END_OF_DAY));
        add(words, "eow", Word.of(Key.END_OF_WEEK));
        add(words, "eom", Word.of(Key.END_OF_MONTH));
        add(words, "eoq", Word.of(Key.END_OF_QUARTER));
        add(words, "eoy", Word.of(Key.END_OF_YEAR));
        add(words, "noon midday noonish lunchtime", Word.of(Key.NOON));
        add(words, "midnight", Word.of(Key.MIDNIGHT));
        add(words, "dawn sunrise", Word.of(Key.DAWN));
        add(words, "morning mornin morn", Word.of(Key.MORNING));
        add(words, "afternoon arvo aft", Word.of(Key.AFTERNOON));
        add(words, "evening eve", Word.of(Key.EVENING));
        add(words, "night nite", Word.of(Key.NIGHT));
        add(words, "oclock o'clock o’clock", Word.of(Key.OCLOCK));
        add(words, "am", Word.of(Key.AM));
        add(words, "pm", Word.of(Key.PM));
        add(words, "p", Word.of(Key.LETTER_P));
        add(words, "m", Word.of(Key.LETTER_M));
        add(words, "ish", Word.of(Key.ISH));
        add(words, "sharp", Word.of(Key.SHARP));
        add(words, "st nd rd th", Word.of(Key.ORDINAL_ENDING));
        add(words, "t", Word.of(Key.T));
        add(words, "z", Word.of(Key.Z));
        add(words, "weekend wkend weekends", Word.of(Key.WEEKEND));
    }
}
