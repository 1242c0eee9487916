package io.amends.tickets.approval.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Holder;

/**
 * Asking for more than one's mandate allows (B8): one hop, to the holders of the lowest mandate that covers it; bound to its
 * subject and good for one answer.
 *
 * @param because the asker's reason in one sentence
 * @param answerableAt when somebody who was asked is there, at the latest
 * @param settlement absent while the answer is waited for
 */
public record Approval(UUID id, Subject subject, Party asker, String because, List<Asked> asked, Instant requestedAt,
        Instant answerableAt, @Nullable Settlement settlement) {

    public Approval {
        asked = List.copyOf(asked);
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("Somebody has to be asked");
        }
    }

    public ApprovalState state() {
        return settlement == null ? ApprovalState.REQUESTED : settlement.as();
    }

    public boolean isWaiting() {
        return settlement == null;
    }

    /** Why this person cannot answer it; nothing when they can. */
    public Optional<Objection> objection(String person, Set<String> roles) {
        return switch (state()) {
            case GRANTED, REFUSED -> Optional.of(Objection.ANSWERED);
            case EXPIRED -> Optional.of(Objection.EXPIRED);
            case VOID -> Optional.of(Objection.VOID);
            case REQUESTED -> objectionToPerson(person, roles);
        };
    }

    public boolean isAskedOf(String person, Set<String> roles) {
        return !person.equals(asker.id()) && asked.stream().anyMatch(one -> one.includes(person, roles));
    }

    /** What of its subject is not so any more. */
    public Optional<VoidReason> changed(int attempt, @Nullable String customerNumber) {
        return subject.changed(attempt, customerNumber == null ? "" : customerNumber);
    }

    /** Settled this way; nothing when it was settled before. */
    public Optional<Approval> settled(Settlement how) {
        if (settlement != null) {
            return Optional.empty();
        }
        if (how.by() != null && how.as() != ApprovalState.VOID && how.by().id().equals(asker.id())) {
            throw new IllegalArgumentException("Nobody answers her own request");
        }
        return Optional.of(new Approval(id, subject, asker, because, asked, requestedAt, answerableAt, how));
    }

    /** The same, and these are asked too; nothing when it is settled, or nobody new would be asked. */
    public Optional<Approval> askedToo(List<Holder> holders, Instant now) {
        var known = asked.stream().map(Asked::holder).toList();
        var more = holders.stream().filter(holder -> !known.contains(holder)).map(holder -> new Asked(holder, now)).toList();
        return settlement != null || more.isEmpty() ? Optional.empty()
                : Optional.of(new Approval(id, subject, asker, because, Stream.concat(asked.stream(), more.stream()).toList(),
                        requestedAt, answerableAt, null));
    }

    private Optional<Objection> objectionToPerson(String person, Set<String> roles) {
        if (person.equals(asker.id())) {
            return Optional.of(Objection.YOUR_OWN);
        }
        return isAskedOf(person, roles) ? Optional.empty() : Optional.of(Objection.NOT_ASKED);
    }

    @Override
    public String toString() {
        return "Approval[id=" + id + ", state=" + state() + "]";
    }
}
