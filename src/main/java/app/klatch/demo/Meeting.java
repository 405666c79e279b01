package app.klatch.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A gathering of `gatherings.txt`, past or planned. `there` are names of people who talked with nobody there, or are expected.
record Meeting(String place, LocalDate day, String name, String startsAt, @Nullable String note, List<String> there) {
    static List<Meeting> all(LocalDate today, Places places) {
        return Texts.blocks("gatherings.txt").stream().map(block -> of(block, today, places)).toList();
    }

    private static Meeting of(List<String> block, LocalDate today, Places places) {
        List<String> head = Texts.parts(block.getFirst());
        String note = null;
        List<String> there = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            if (line.startsWith("note ")) {
                note = line.substring("note ".length());
            } else {
                there.addAll(Texts.list(line.substring("there ".length())));
            }
        }
        return new Meeting(head.get(0), day(head.get(0), head.get(1), today, places), head.get(2), head.get(3), note, there);
    }

    private static LocalDate day(String place, String when, LocalDate today, Places places) {
        if (when.equals("next")) {
            LocalDate day = today.plusDays(1);
            while (!places.day(place, day).equals(day)) {
                day = day.plusDays(1);
            }
            return day;
        }
        return when.startsWith("in ") ? today.plusDays(Integer.parseInt(when.substring(3)))
                : places.day(place, today.minusDays(Integer.parseInt(when)));
    }
}
