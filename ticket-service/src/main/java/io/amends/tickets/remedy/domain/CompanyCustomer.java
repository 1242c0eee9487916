package io.amends.tickets.remedy.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A customer as the company system knows them (B5): who was verified, so that limits count per customer.
 *
 * @param zone IANA name of the time zone in which they live, when the company knows it
 */
public record CompanyCustomer(String number, String postcode, String name, Account account, Line line,
        List<EarlierRemedy> remedies, @Nullable String zone) {

    public CompanyCustomer {
        Objects.requireNonNull(number);
        Objects.requireNonNull(postcode);
        Objects.requireNonNull(name);
        Objects.requireNonNull(account);
        Objects.requireNonNull(line);
        remedies = List.copyOf(remedies);
        // A look-up is worth more than a zone that nobody knows.
        zone = zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? zone : null;
    }

    public Optional<String> knownZone() {
        return Optional.ofNullable(zone);
    }

    @Override
    public String toString() {
        return "CompanyCustomer[line=" + line.status() + "]";
    }

    /** @param balance what the customer owes; below zero when the company owes */
    public record Account(String plan, Money balance) {
    }

    public record Line(LineStatus status, Instant since) {
    }

    public enum LineStatus {
        UP,
        DEGRADED,
        DOWN
    }

    /** @param type the company system's own word, which need not be one of ours */
    public record EarlierRemedy(String type, @Nullable Money amount, Instant at) {
    }
}
