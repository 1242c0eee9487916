package io.amends.followups.oncall.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.domain.Alarm;

/** Written by a statement only, as two replicas may raise it at once. */
@Entity
@Table(name = "duty_alarm")
class AlarmRow {

    @Id
    UUID id;
    String alarm;
    @Column(name = "starts_at")
    Instant startsAt;
    @Column(name = "ends_at")
    @Nullable
    Instant endsAt;
    @Column(name = "raised_at")
    Instant raisedAt;

    protected AlarmRow() {
        // for Hibernate
    }

    Alarm alarm() {
        return new Alarm(Alarm.Kind.valueOf(alarm), startsAt, endsAt);
    }
}
