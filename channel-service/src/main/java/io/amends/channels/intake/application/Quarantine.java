package io.amends.channels.intake.application;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** The webhooks that were put aside. */
public interface Quarantine {

    /** The newest first, before the given id. */
    Uni<List<QuarantinedWebhook>> page(@Nullable String reason, long before, int most);

    /** One that is, or ever was, put aside; refused when there is none. */
    Uni<QuarantinedWebhook> find(long id);

    /** Lets it wait to be read again; refused when it is not put aside any more. */
    Uni<QuarantinedWebhook> release(long id, String person);

    /** The same with all of one reason; returns how many. */
    Uni<Integer> releaseAll(String reason, String person);

    /** Deletes its bytes and keeps who did it and why; refused when it is not put aside any more. */
    Uni<QuarantinedWebhook> discard(long id, String person, String because);
}
