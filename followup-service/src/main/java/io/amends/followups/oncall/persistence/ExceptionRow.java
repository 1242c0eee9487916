package io.amends.followups.oncall.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.DutyException;
import io.amends.followups.oncall.domain.Period;

@Entity
@Table(name = "duty_exception")
class ExceptionRow {

    @Id
    UUID id;
    String kind;
    @Column(name = "person_id")
    String personId;
    int layer;
    @Column(name = "starts_at")
    Instant startsAt;
    @Column(name = "ends_at")
    Instant endsAt;
    int version;

    protected ExceptionRow() {
        // for Hibernate
    }

    ExceptionRow(DutyException exception) {
        id = exception.id();
        kind = exception.kind().name();
        personId = exception.colleague().id();
        layer = exception.layer();
        startsAt = exception.period().from();
        endsAt = exception.period().until();
        version = 1;
    }

    Kept<DutyException> kept(Map<String, Colleague> known) {
        return new Kept<>(exception(known), version);
    }

    DutyException exception(Map<String, Colleague> known) {
        return new DutyException(id, DutyException.Kind.valueOf(kind), RotationRow.named(personId, known), layer,
                new Period(startsAt, endsAt));
    }
}
