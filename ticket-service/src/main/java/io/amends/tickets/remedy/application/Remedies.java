package io.amends.tickets.remedy.application;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.smallrye.mutiny.Uni;

/** All remedies that were decided on. */
public interface Remedies {

    /** @param executor who carries it out, by name */
    Uni<Void> add(DecidedRemedy remedy, String executor);

    /** Oldest first. */
    Uni<List<GivenRemedy>> ofTicket(UUID ticketId);

    /** Whether others of that attempt have no known end yet. */
    Uni<Boolean> areUnderWay(UUID ticketId, int attempt, UUID except);

    /** Whether each of the ticket has a known end, whichever; by what is committed. */
    Uni<Boolean> areSettled(UUID ticketId);

    /** Those without a known end whose next attempt is due: the longest due first, at most so many of each executor. */
    Uni<List<Due>> due(int ofEach);

    /** Takes it up, in the transaction of the caller; empty when somebody else has done so since it was seen. */
    Uni<Optional<Claim>> claim(Due due, Duration lease);

    Uni<DecidedRemedy> get(UUID id);

    /** As if its next attempt were due; empty when there is no such remedy, or its end is known. */
    Uni<Optional<Due>> open(UUID id);

    /** Who carries it out, by name; empty when there is no such remedy. */
    Uni<Optional<String>> executor(UUID id);

    /** Marks those of the attempt that have no known end, and returns them; none twice. */
    Uni<List<DecidedRemedy>> strand(UUID ticketId, int attempt);

    /**
     * Writes down how an attempt ended, if nobody has taken the remedy up since and its end was not known.
     *
     * @param next when to try again, should its end still not be known
     * @return how it stood before; empty when nothing was changed
     */
    Uni<Optional<RemedyState>> settle(DecidedRemedy settled, Claim claim, Duration next);
}
