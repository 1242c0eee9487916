package io.amends.channels.delivery.application;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.amends.channels.delivery.domain.Reply;
import io.smallrye.mutiny.Uni;

/** All replies, by the clock of the database where they are due. */
public interface Replies {

    Uni<Void> add(Reply reply);

    /** Fails with {@link NoSuchReply}. */
    Uni<Reply> get(UUID id);

    /** Takes those that are due: from the caller's commit on they are being sent, and nobody else takes them. */
    Uni<List<Reply>> claimDue(int most);

    /** Those that began to be sent so long ago that nobody can be sending them any more. */
    Uni<List<Reply>> sendingFor(Duration longerThan);

    /** Whether the reply was still as it was before, and so was changed. */
    Uni<Boolean> change(Reply before, Reply after);
}
