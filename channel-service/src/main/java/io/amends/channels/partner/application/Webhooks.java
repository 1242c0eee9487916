package io.amends.channels.partner.application;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.amends.channels.partner.domain.Notice;
import io.smallrye.mutiny.Uni;

/** What the partner is to be told, until it has been. */
public interface Webhooks {

    /** Part of the caller's transaction; does nothing for an address that wants no webhooks any more. */
    Uni<Void> add(Notice notice, String url);

    /** Those that are due: of each ticket the oldest, so that its story is told in order. */
    Uni<List<Webhook>> due(int most, String url);

    Uni<Void> delivered(UUID id);

    Uni<Void> again(UUID id, Duration pause);

    Uni<Void> givenUp(UUID id);

    /** Notes that this address wants no webhooks any more. */
    Uni<Void> gone(String url);
}
