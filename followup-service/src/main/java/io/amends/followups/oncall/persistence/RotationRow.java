package io.amends.followups.oncall.persistence;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Rotation;

@Entity
@Table(name = "duty_rotation")
class RotationRow {

    @Id
    UUID id;
    String name;
    int layer;
    String zone;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    @Nullable
    LocalDate endsOn;
    String days;
    @Column(name = "from_time")
    LocalTime from;
    @Column(name = "until_time")
    LocalTime until;
    /** Ids in the order of their turns. */
    String people;
    int version;

    protected RotationRow() {
        // for Hibernate
    }

    /** Still to be filled in. */
    static RotationRow of(UUID id) {
        var row = new RotationRow();
        row.id = id;
        return row;
    }

    void take(Rotation rotation) {
        name = rotation.name();
        layer = rotation.layer();
        zone = rotation.zone().getId();
        startsOn = rotation.startsOn();
        endsOn = rotation.endsOn();
        days = String.join(",", rotation.days().stream().sorted().map(DayOfWeek::name).toList());
        from = rotation.from();
        until = rotation.until();
        people = String.join(",", rotation.people().stream().map(Colleague::id).toList());
        version++;
    }

    Kept<Rotation> kept(Map<String, Colleague> known) {
        return new Kept<>(rotation(known), version);
    }

    Rotation rotation(Map<String, Colleague> known) {
        return new Rotation(id, name, layer, ZoneId.of(zone), startsOn, endsOn,
                listed(days).stream().map(DayOfWeek::valueOf).collect(toSet()), from, until,
                listed(people).stream().map(person -> named(person, known)).toList());
    }

    static Colleague named(String id, Map<String, Colleague> known) {
        return known.getOrDefault(id, new Colleague(id, id));
    }

    private static List<String> listed(String text) {
        return Arrays.asList(text.split(","));
    }
}
