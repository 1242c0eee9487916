package io.amends.followups.oncall.application;

import java.util.List;

import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Reach;
import io.smallrye.mutiny.Uni;

/** Everybody who takes duties. */
public interface People {

    /** By name. */
    Uni<List<Kept<Reach>>> all();

    /** How to reach somebody, also when nobody has written anything down of them. */
    Uni<Reach> reach(Colleague colleague);

    Uni<Boolean> has(String id);

    /** Nobody else changes it until the transaction ends; who is not on the rota is refused. */
    Uni<Kept<Reach>> get(String id);

    /** Adds or changes, and counts the version. */
    Uni<Kept<Reach>> save(Reach reach);

    Uni<Void> remove(String id);
}
