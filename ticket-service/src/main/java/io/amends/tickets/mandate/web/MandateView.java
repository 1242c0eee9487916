package io.amends.tickets.mandate.web;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.web.Versioned;
import io.amends.tickets.mandate.application.Granted;

/**
 * A mandate as it was given.
 *
 * @param role whoever has it holds the mandate; null when it is a person's
 * @param person who holds it by exception; null when it is a role's
 * @param limits null for what has no amount
 * @param times how often; null for what has an amount, and for words
 * @param withdrawnAt since when it is no more; null while it stands
 * @param changedAt since when it stands so
 */
@Schema(examples = """
        {"id":"0199aa0c-7b1d-7c01-9c3e-0f6b7d2a4c11","version":2,"role":"community-manager","person":null,"remedy":"refund",\
        "limits":{"perDecision":{"minor":5000,"currency":"EUR"},"perCustomer":{"minor":5000,"currency":"EUR"},\
        "customerWindow":"PT24H","perDay":{"minor":100000,"currency":"EUR"},"repeat":null},"times":null,\
        "from":"2026-11-01T00:00:00Z","to":null,"withdrawnAt":null,"grantedBy":{"id":"tom","name":"Tom Bakker"},\
        "changedAt":"2026-11-20T09:00:00Z"}""")
record MandateView(UUID id, int version, @Nullable String role, @Nullable String person, String remedy,
        @Nullable LimitsView limits, @Nullable TimesView times, Instant from, @Nullable Instant to,
        @Nullable Instant withdrawnAt, PersonView grantedBy,
        Instant changedAt) implements Versioned {

    static MandateView of(Granted granted) {
        var mandate = granted.mandate();
        var holder = mandate.holder();
        var validity = mandate.validity();
        return new MandateView(mandate.id(), mandate.version(), holder.isPerson() ? null : holder.name(),
                holder.isPerson() ? holder.name() : null, mandate.remedy().code(), LimitsView.of(mandate.limits()),
                TimesView.of(mandate.times()),
                validity.from(), validity.to(), validity.withdrawnAt(), new PersonView(granted.by(), granted.byName()),
                granted.at());
    }

    record PersonView(String id, String name) {
    }
}
