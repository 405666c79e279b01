package app.klatch.transfer;

import java.util.List;

/// What each array of the export says of a row, as SQLite writes it. What is called by a constant in the file is called by its
/// word (`CLOSE_FRIEND` is "close friend"); another row is named by its `uid`.
final class ExportSql {
    /// One array: `rows` reads an object a row, `ofPerson` narrows it to those that belong to one person, `order` sorts them.
    record Part(String key, String rows, String ofPerson, String order) {
        private Part(String key, String rows) {
            this(key, rows, "", "id");
        }

        String all() {
            return rows + " ORDER BY " + order;
        }

        String ofOnePerson() {
            return rows + " WHERE " + ofPerson + " ORDER BY " + order;
        }
    }

    static final Part PEOPLE = new Part("people", """
            SELECT json_object('uid', uid, 'name', name, 'company', company, 'title', title,
              'otherNames', json((SELECT json_group_array(json_object('uid', uid, 'name', name) ORDER BY id) FROM other_name WHERE person_id = p.id)),
              'emails', json((%1$s AND kind = 'EMAIL')), 'phones', json((%1$s AND kind = 'PHONE')), 'addresses', json((%1$s AND kind = 'ADDRESS')),
              'webPages', json((%1$s AND kind = 'WEB')), 'handles', json((%1$s AND kind = 'HANDLE')),
              'presences', json((
                SELECT json_group_array(json_object('uid', presence.uid, 'platform', platform.uid, 'platformName', platform.name,
                  'handle', handle, 'url', presence.url) ORDER BY presence.id)
                FROM presence JOIN platform ON platform.id = platform_id WHERE person_id = p.id)),
              'closeness', lower(replace(closeness, '_', ' ')),
              'roles', json((SELECT json_group_array(json_object('uid', uid, 'name', name) ORDER BY id) FROM role WHERE person_id = p.id)),
              'birthday', birthday,
              'importantDates', json((
                SELECT json_group_array(json_object('uid', uid, 'day', day, 'label', label) ORDER BY id) FROM important_date WHERE person_id = p.id)),
              'interests', json((
                SELECT json_group_array(json_object('uid', uid, 'name', name, 'sort', lower(replace(sort, '_', ' ')), 'sphere', lower(sphere))
                  ORDER BY id) FROM interest WHERE person_id = p.id)),
              'doNotMention', do_not_mention, 'notes', note,
              'plate', json((SELECT json_object('uid', uid, 'ideal', ideal, 'worst', worst, 'snoozedUntil', snoozed_until, 'snoozedOn', snoozed_on,
                'skippedOn', skipped_on, 'restingSince', resting_since) FROM plate WHERE person_id = p.id)),
              'introducedBy', json((
                SELECT json_object('uid', led.uid, 'person', i.uid, 'name', i.name)
                FROM introduced_by led JOIN person i ON i.id = led.introducer_id WHERE led.person_id = p.id)),
              'createdAt', created_at, 'createdZone', created_zone, 'archivedAt', archived_at)
            FROM person p""".formatted("""
            SELECT json_group_array(json_object('uid', uid, 'value', value, 'label', label,
              'preferred', json(iif(preferred, 'true', 'false'))) ORDER BY id) FROM contact_point WHERE person_id = p.id"""), "p.id = ?", "id");

    static final Part INTERACTIONS = new Part("interactions", """
            SELECT json_object('uid', uid, 'on', happened_on, 'precision', lower(precision),
              'people', json((
                SELECT json_group_array(p.uid ORDER BY ip.id) FROM interaction_person ip JOIN person p ON p.id = ip.person_id
                WHERE ip.interaction_id = i.id)),
              'platform', (SELECT uid FROM platform WHERE id = i.platform_id), 'gathering', (SELECT uid FROM gathering WHERE id = i.gathering_id),
              'channel', lower(replace(channel, '_', ' ')), 'stance', lower(stance), 'startedBy', lower(started_by), 'depth', lower(depth),
              'minutes', minutes, 'note', note, 'outcome', outcome,
              'enjoyed', json(CASE enjoyed WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
              'needsNoNextStep', json((
                SELECT json_group_array(p.uid ORDER BY ip.id) FROM interaction_person ip JOIN person p ON p.id = ip.person_id
                WHERE ip.interaction_id = i.id AND ip.no_next_step)),
              'createdAt', created_at, 'createdZone', created_zone)
            FROM interaction i""", "i.id IN (SELECT interaction_id FROM interaction_person WHERE person_id = ?)", "id");

    static final Part FOLLOW_UPS = new Part("followUps", """
            SELECT json_object('uid', uid, 'person', (SELECT uid FROM person WHERE id = f.person_id),
              'interaction', (SELECT uid FROM interaction WHERE id = f.interaction_id), 'owner', lower(owner), 'due', due, 'time', time,
              'text', text, 'state', lower(state), 'snoozedUntil', snoozed_until, 'closedAt', closed_at, 'dropReason', drop_reason,
              'repeats', repeats, 'repeatsFrom', lower(repeats_from), 'repeatsAnchor', repeats_anchor,
              'unlessAnswered', json(iif(unless_answered, 'true', 'false')), 'askedOn', asked_on,
              'doneBy', (SELECT uid FROM interaction WHERE id = f.done_by),
              'createdAt', created_at, 'createdZone', created_zone)
            FROM follow_up f""", "f.person_id = ?", "id");

    static final Part AGENDA = new Part("agenda", """
            SELECT json_object('uid', uid, 'person', (SELECT uid FROM person WHERE id = a.person_id), 'text', text,
              'interaction', (SELECT uid FROM interaction WHERE id = a.interaction_id), 'closedAt', closed_at,
              'dropped', json(iif(dropped, 'true', 'false')),
              'createdAt', created_at, 'createdZone', created_zone)
            FROM agenda_line a""", "a.person_id = ?", "id");

    static final Part REVIEWS = new Part("reviews", """
            SELECT json_object('uid', uid, 'week', week, 'startedAt', started_at, 'startedZone', started_zone, 'finishedAt', finished_at,
              'worked', worked, 'plan', plan, 'peopleMet', people_met, 'twoWay', two_way, 'gave', gave, 'got', got,
              'pitched', pitched, 'talked', talked, 'online', online, 'inPerson', in_person,
              'decisions', json((
                SELECT json_group_array(json_object('uid', uid, 'step', lower(replace(step, '_', ' ')), 'subject', subject,
                  'decision', decision, 'words', words, 'decidedAt', decided_at) ORDER BY id)
                FROM review_decision WHERE review_id = r.id)))
            FROM review r""");

    /// Every array, those first that the others name.
    static final List<Part> PARTS = List.of(PEOPLE, new Part("platforms", """
            SELECT json_object('uid', uid, 'name', name, 'kind', iif(kind = 'NONE', 'none of the four', lower(replace(kind, '_', ' '))),
              'side', lower(replace(side, '_', ' ')),
              'stage', iif(stage = 'PRESENCE', 'establish presence', lower(stage)), 'cadence', cadence, 'url', url, 'note', note,
              'lookedAt', looked_at, 'closedYear', closed_year, 'archivedAt', archived_at,
              'counterpart', (SELECT uid FROM platform c WHERE c.id = p.counterpart_id),
              'checks', json((
                SELECT json_group_array(json_object('uid', uid, 'item', item, 'tickedOn', ticked_on) ORDER BY id)
                FROM platform_check WHERE platform_id = p.id)),
              'otherNames', json((
                SELECT json_group_array(json_object('uid', uid, 'name', name) ORDER BY id)
                FROM platform_other_name WHERE platform_id = p.id)))
            FROM platform p"""), new Part("myPresences", """
            SELECT json_object('uid', uid, 'platform', (SELECT uid FROM platform WHERE id = platform_id), 'handle', handle, 'url', url)
            FROM presence WHERE person_id IS NULL"""), new Part("series", """
            SELECT json_object('uid', uid, 'platform', (SELECT uid FROM platform WHERE id = platform_id), 'name', name,
              'firstOn', first_on, 'rhythm', rhythm, 'startsAt', starts_at, 'endedOn', ended_on,
              'skipped', json((SELECT json_group_array(json_object('uid', uid, 'day', day) ORDER BY day) FROM series_skip WHERE series_id = s.id)))
            FROM series s"""), new Part("gatherings", """
            SELECT json_object('uid', uid, 'platform', (SELECT uid FROM platform WHERE id = g.platform_id), 'on', happened_on,
              'series', (SELECT uid FROM series WHERE id = g.series_id), 'name', name, 'startsAt', starts_at, 'note', note,
              'attendances', json((
                SELECT json_group_array(json_object('uid', a.uid, 'person', p.uid) ORDER BY a.id)
                FROM attendance a JOIN person p ON p.id = a.person_id WHERE a.gathering_id = g.id)))
            FROM gathering g"""), INTERACTIONS, FOLLOW_UPS, AGENDA, REVIEWS, new Part("plateDefaults", """
            SELECT json_object('uid', uid, 'closeness', lower(replace(closeness, '_', ' ')), 'ideal', ideal, 'worst', worst)
            FROM plate_default"""), new Part("myInterests", """
            SELECT json_object('uid', uid, 'name', name) FROM my_interest"""), new Part("etiquette", """
            SELECT json_object('uid', uid, 'kind', lower(replace(kind, '_', ' ')), 'comeFor', come_for, 'openWith', open_with, 'avoid', avoid,
              'moveOn', move_on, 'replyDays', reply_days, 'pitchBudget', pitch_budget)
            FROM etiquette"""), new Part("dismissedHints", """
            SELECT json_object('uid', uid, 'hint', hint, 'person', (SELECT uid FROM person WHERE id = person_id),
              'platform', (SELECT uid FROM platform WHERE id = platform_id))
            FROM dismissed_hint"""), new Part("settings", """
            SELECT json_object('uid', uid, 'key', key, 'value', value) FROM setting"""));

    private ExportSql() {}
}
