package io.amends.tickets.sample.domain;

/** Why a decision is rather looked at than another. */
public enum Risk {
    /** Four fifths of the limit or more. */
    NEAR_LIMIT,
    /** The customer had something in the month before. */
    REPEAT_CUSTOMER,
    /** The first decision under that version of the mandate. */
    FIRST_USE
}
