package io.amends.journeys.standin.company;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.amends.journeys.standin.company.Customer.Account;
import io.amends.journeys.standin.company.Customer.Line;

/** The invented customer base of Vlinder. This evening the lines of postcode area 3511 and 3512 went down. */
final class Customers {

    private static final Duration DOWN_FOR = Duration.ofMinutes(80);
    private static final Duration UP_FOR = Duration.ofDays(41);

    private static final Pattern QUIET = Pattern.compile("5200-\\d{4}");

    private final List<Customer> all;

    Customers(Instant now) {
        Instant evening = now.minus(DOWN_FOR).truncatedTo(ChronoUnit.MINUTES);
        Line down = new Line("DOWN", evening);
        Line degraded = new Line("DEGRADED", evening);
        Line up = new Line("UP", now.minus(UP_FOR).truncatedTo(ChronoUnit.MINUTES));
        all = List.of(
                customer("4711-2208", "3511 AB", "Ines de Wit", down),
                customer("4711-3391", "3511 CK", "Bram Bakker", down),
                customer("4711-8020", "3512 JE", "Fatima El Amrani", degraded),
                customer("5120-0042", "1054 HK", "Owen Price", up),
                customer("5120-0077", "1054 KM", "Mila Jansen", up),
                customer("6203-1177", "9711 LM", "Sanne Vos", up));
    }

    private static Customer customer(String number, String postcode, String name, Line line) {
        return new Customer(number, postcode, name, new Account("Vlinder Thuis 200", Money.euro(0)), line);
    }

    Optional<Customer> find(String number, String postcode) {
        return all.stream().filter(customer -> customer.isKnownAs(number, postcode)).findAny();
    }

    Optional<Customer> numbered(String number) {
        return all.stream().filter(customer -> customer.number().equals(number)).findAny();
    }

    /** How many others are as this one is, apart from those who are well. */
    long like(Customer customer) {
        return customer.line().status().equals("UP") ? 0
                : all.stream().filter(other -> !other.line().status().equals("UP")).count() - 1;
    }

    /** Besides those whom we know, there are ten thousand quiet ones. */
    boolean exists(String number) {
        return QUIET.matcher(number).matches() || all.stream().anyMatch(customer -> customer.number().equals(number));
    }
}
