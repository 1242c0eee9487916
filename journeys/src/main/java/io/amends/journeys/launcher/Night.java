package io.amends.journeys.launcher;

/** The stories of the demo. */
public enum Night {
    /** One person solves it within her mandate. */
    FRIDAY,
    /** It takes more than her mandate, and nobody is woken. */
    SATURDAY,
    /** It is promised for Monday, kept, and takes a second attempt. */
    MONDAY
}
