package io.amends.tickets.ticket.domain;

import io.amends.tickets.mandate.domain.Ruling.WithinMandate;

/** What she may give at once of something that takes more than her mandate. */
public record GivenAtOnce(Decision decision, WithinMandate ruling) {
}
