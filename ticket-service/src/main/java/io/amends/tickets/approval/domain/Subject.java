package io.amends.tickets.approval.domain;

import java.util.Optional;
import java.util.UUID;

import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;

/**
 * What a request is about. It is good for exactly this (B8).
 *
 * @param remedy what is asked for, on top of what was given at once
 * @param total both together
 */
public record Subject(UUID ticketId, int attempt, Remedy remedy, Money total, String customerNumber) {

    /** @throws IllegalArgumentException when nothing is asked for, or less than nothing was given */
    public Subject {
        if (!(remedy.amount() instanceof Money amount) || amount.compareTo(total) > 0) {
            throw new IllegalArgumentException("What is asked for has an amount, and is at most all of it");
        }
    }

    public Money amount() {
        return remedy.amount() instanceof Money amount ? amount : total;
    }

    /** What was given at once; zero when the mandate allowed nothing. */
    public Money given() {
        return total.minus(amount());
    }

    /** What of it is not so any more. */
    Optional<VoidReason> changed(int attemptNow, String customerNow) {
        if (attemptNow != attempt) {
            return Optional.of(VoidReason.ATTEMPT_CHANGED);
        }
        return customerNow.equals(customerNumber) ? Optional.empty() : Optional.of(VoidReason.CUSTOMER_CHANGED);
    }

    @Override
    public String toString() {
        return "Subject[ticketId=" + ticketId + ", attempt=" + attempt + "]";
    }
}
