package io.amends.tickets.staff.application;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** The people who answer customers, as far as they were here not long ago. */
public interface PeopleAtWork {

    /** By name: what somebody has in hand is no ranking (B25). */
    Uni<List<AtWork>> all();

    /** Null when there is nobody of that id. */
    Uni<@Nullable AtWork> find(String id);

    Uni<Long> openTicketsOf(String id);
}
