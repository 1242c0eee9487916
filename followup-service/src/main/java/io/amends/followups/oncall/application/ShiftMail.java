package io.amends.followups.oncall.application;

import io.amends.followups.oncall.domain.Shift;
import io.smallrye.mutiny.Uni;

/** Tells whoever begins a shift what waits in it. */
@FunctionalInterface
public interface ShiftMail {

    /** Joins the transaction in which the change of shifts is told; told again it does nothing. */
    Uni<Void> begins(Shift shift);
}
