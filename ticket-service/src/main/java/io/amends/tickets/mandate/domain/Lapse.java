package io.amends.tickets.mandate.domain;

/** Why a mandate does not cover any more what was decided by it. Stable: it is stored, shown and told. */
public enum Lapse {
    MANDATE_WITHDRAWN,
    MANDATE_LOWERED
}
