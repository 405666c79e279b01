package app.klatch.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where each column of the file is found in the export: a path of keys, arrays with `[]`. A column that is only a key inside
/// the file, or reckoned from others, has none.
final class ExportMap {
    static final String NOWHERE = "";

    private static final String SAID = """
            setting            id=, uid=uid, key=key, value=value
            person             id=, folded=, uid=uid, name=name, company=company, title=title, closeness=closeness, birthday=birthday, note=notes
            person             do_not_mention=doNotMention, created_at=createdAt, created_zone=createdZone, archived_at=archivedAt
            interest           id=, uid=uid, person_id=uid, name=name, sphere=sphere, sort=sort
            role               id=, uid=uid, person_id=uid, name=name
            important_date     id=, uid=uid, person_id=uid, day=day, label=label
            other_name         id=, folded=, uid=uid, person_id=uid, name=name
            plate              id=, uid=uid, person_id=uid, ideal=ideal, worst=worst
            plate              snoozed_until=snoozedUntil, snoozed_on=snoozedOn, skipped_on=skippedOn, resting_since=restingSince
            plate_default      id=, uid=uid, closeness=closeness, ideal=ideal, worst=worst
            introduced_by      id=, uid=uid, person_id=uid, introducer_id=person
            platform           id=, folded=, uid=uid, name=name, kind=kind, side=side, stage=stage, cadence=cadence, url=url, note=note
            platform           looked_at=lookedAt, closed_year=closedYear, archived_at=archivedAt, counterpart_id=counterpart
            platform_check     id=, uid=uid, platform_id=uid, item=item, ticked_on=tickedOn
            series             id=, uid=uid, platform_id=platform, name=name, first_on=firstOn, rhythm=rhythm, starts_at=startsAt, ended_on=endedOn
            series_skip        id=, uid=uid, series_id=uid, day=day
            platform_other_name id=, folded=, uid=uid, platform_id=uid, name=name
            gathering          id=, uid=uid, platform_id=platform, happened_on=on, name=name, starts_at=startsAt, note=note, series_id=series
            attendance         id=, uid=uid, gathering_id=uid, person_id=person
            interaction        id=, uid=uid, happened_on=on, precision=precision, platform_id=platform, gathering_id=gathering, channel=channel
            interaction        stance=stance, started_by=startedBy, depth=depth, minutes=minutes, note=note, outcome=outcome, enjoyed=enjoyed
            interaction        created_at=createdAt, created_zone=createdZone
            interaction_person id=, interaction_id=, person_id=
            follow_up          id=, uid=uid, person_id=person, interaction_id=interaction, owner=owner, due=due, time=time, text=text, state=state
            follow_up          snoozed_until=snoozedUntil, closed_at=closedAt, drop_reason=dropReason, created_at=createdAt, created_zone=createdZone
            follow_up          repeats=repeats, repeats_from=repeatsFrom, repeats_anchor=repeatsAnchor, unless_answered=unlessAnswered
            follow_up          asked_on=askedOn, done_by=doneBy
            agenda_line        id=, uid=uid, person_id=person, text=text, interaction_id=interaction, closed_at=closedAt
            agenda_line        dropped=dropped, created_at=createdAt, created_zone=createdZone
            my_interest        id=, folded=, uid=uid, name=name
            review             id=, uid=uid, week=week, started_at=startedAt, started_zone=startedZone, finished_at=finishedAt
            review             worked=worked, plan=plan, people_met=peopleMet, two_way=twoWay, gave=gave, got=got
            review             pitched=pitched, talked=talked, online=online, in_person=inPerson
            review_decision    id=, uid=uid, review_id=uid, step=step, subject=subject, decision=decision, words=words, decided_at=decidedAt
            etiquette          id=, uid=uid, kind=kind, come_for=comeFor, open_with=openWith, avoid=avoid, move_on=moveOn
            etiquette          reply_days=replyDays, pitch_budget=pitchBudget
            dismissed_hint     id=, uid=uid, hint=hint, person_id=person, platform_id=platform
            """;

    private static final Map<String, List<String>> ARRAYS = Map.ofEntries(
            Map.entry("setting", List.of("settings[]")), Map.entry("person", List.of("people[]")),
            Map.entry("interest", List.of("people[].interests[]")), Map.entry("role", List.of("people[].roles[]")),
            Map.entry("important_date", List.of("people[].importantDates[]")), Map.entry("other_name", List.of("people[].otherNames[]")),
            Map.entry("plate", List.of("people[].plate")), Map.entry("introduced_by", List.of("people[].introducedBy")),
            Map.entry("platform", List.of("platforms[]")), Map.entry("platform_check", List.of("platforms[].checks[]")),
            Map.entry("series", List.of("series[]")), Map.entry("series_skip", List.of("series[].skipped[]")),
            Map.entry("platform_other_name", List.of("platforms[].otherNames[]")), Map.entry("gathering", List.of("gatherings[]")),
            Map.entry("attendance", List.of("gatherings[].attendances[]")), Map.entry("interaction", List.of("interactions[]")),
            Map.entry("interaction_person", List.of()), Map.entry("follow_up", List.of("followUps[]")),
            Map.entry("plate_default", List.of("plateDefaults[]")), Map.entry("my_interest", List.of("myInterests[]")),
            Map.entry("agenda_line", List.of("agenda[]")), Map.entry("review", List.of("reviews[]")),
            Map.entry("review_decision", List.of("reviews[].decisions[]")),
            Map.entry("etiquette", List.of("etiquette[]")), Map.entry("dismissed_hint", List.of("dismissedHints[]")));

    private ExportMap() {}

    /// By "table.column"; several paths where the rows of a table are spread over arrays.
    static Map<String, List<String>> homes() {
        Map<String, List<String>> homes = new LinkedHashMap<>();
        SAID.lines().forEach(line -> {
            int end = line.indexOf(' ');
            String table = line.substring(0, end);
            for (String pair : line.substring(end).strip().split(", ", -1)) {
                String[] sides = pair.split("=", 2);
                homes.put(table + "." + sides[0], sides[1].isEmpty() ? List.of() : under(ARRAYS.get(table), sides[1]));
            }
        });
        List<String> points = Stream.of("emails", "phones", "addresses", "webPages", "handles").map(key -> "people[]." + key + "[]").toList();
        Map.of("uid", "uid", "person_id", "uid", "value", "value", "label", "label", "preferred", "preferred", "kind", "uid")
                .forEach((column, key) -> homes.put("contact_point." + column, under(points, key)));
        List<String> presences = List.of("people[].presences[]", "myPresences[]");
        Map.of("uid", "uid", "platform_id", "platform", "handle", "handle", "url", "url")
                .forEach((column, key) -> homes.put("presence." + column, under(presences, key)));
        homes.put("presence.person_id", List.of("people[].presences[].uid"));
        homes.put("interaction_person.person_id", List.of("interactions[].people[]"));
        homes.put("interaction_person.no_next_step", List.of("interactions[].needsNoNextStep[]"));
        List.of("contact_point.id", "presence.id").forEach(key -> homes.put(key, List.of()));
        return homes;
    }

    private static List<String> under(List<String> arrays, String key) {
        return arrays.stream().map(array -> array + "." + key).toList();
    }
}
