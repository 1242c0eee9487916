package io.amends.tickets.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Given;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Validity;
import io.amends.tickets.mandate.domain.Validity.Standing;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyState;

/** The tables of mandates and of remedies, with the sums that the database makes of them. */
final class ProductMandates {

    static final ZoneId HOUSE = ZoneId.of("Europe/Amsterdam");

    private final Mandate[] mandates = new Mandate[Step.SLOTS];
    private List<Handed> handed = new ArrayList<>();
    private List<Handed> writing = new ArrayList<>();

    String grant(Step.Mandating step, Instant now) {
        var old = mandates[step.slot()];
        var from = now.plus(Duration.ofMinutes(step.from()));
        var to = step.forMinutes() == 0 ? null : from.plus(Duration.ofMinutes(step.forMinutes()));
        mandates[step.slot()] = new Mandate(new UUID(3, step.slot()), old == null ? 1 : old.version() + 1,
                step.holder().person() == null ? Holder.role(Objects.requireNonNull(step.holder().role()))
                        : Holder.person(step.holder().person().id()),
                step.type(), limits(step.reach(), step.currency()), new Validity(from, to, null));
        return World.DONE;
    }

    String withdraw(int slot, Instant now) {
        var old = mandates[slot];
        if (old == null || old.validity().withdrawnAt() != null) {
            return World.DONE;
        }
        mandates[slot] = new Mandate(old.id(), old.version() + 1, old.holder(), old.remedy(), old.limits(),
                new Validity(old.validity().from(), old.validity().to(), now));
        return World.DONE;
    }

    private static Limits limits(Step.Reach reach, String currency) {
        return new Limits(new Money(reach.decision(), currency), new Money(reach.customer(), currency),
                Duration.ofHours(reach.customerHours()), reach.day() == 0 ? null : new Money(reach.day(), currency),
                reach.times() == 0 ? null : new Repeat(reach.times(), Duration.ofHours(reach.timesHours())));
    }

    Authority authority(Who who, @Nullable String customer, boolean own, Instant now) {
        var held = granted().filter(mandate -> isHeldBy(mandate, who)).toList();
        var ruling = Authority.holding(held, now).decisive().stream().filter(Mandate::isCounted).toList();
        return new Authority(held, given(ruling, customer, who.id(), now), own, now);
    }

    /** Those in force of others that allow it at once, the lowest first. */
    List<Mandate> thatAllow(Remedy remedy, Who except, Instant now) {
        return granted().filter(mandate -> !isHeldBy(mandate, except))
                .filter(mandate -> mandate.remedy().equals(remedy.type())
                        && remedy.amount() instanceof Money amount && mandate.within().currency().equals(amount.currency())
                        && mandate.within().perDecision().minor() >= amount.minor())
                .filter(mandate -> mandate.validity().at(now) == Standing.IN_FORCE)
                .sorted(Comparator.comparing((Mandate mandate) -> mandate.within().perDecision())
                        .thenComparing(mandate -> mandate.holder().kind().name())
                        .thenComparing(mandate -> mandate.holder().name()))
                .toList();
    }

    Map<UUID, Given> given(List<Mandate> ruling, @Nullable String customer, String holder, Instant now) {
        var given = new HashMap<UUID, Given>();
        ruling.forEach(mandate -> given.put(mandate.id(), given(mandate, customer, holder, now)));
        return given;
    }

    private Given given(Mandate mandate, @Nullable String customer, String holder, Instant now) {
        var limits = mandate.within();
        var window = limits.customerWindow();
        var repeat = limits.repeat() == null ? window : limits.repeat().window();
        return new Given(sum(mandate, toCustomer(customer, now.minus(window))),
                sum(mandate, one -> one.by().equals(holder) && day(one.at()) == day(now)),
                (int) counted(mandate).filter(toCustomer(customer, now.minus(repeat))).count());
    }

    private static Predicate<Handed> toCustomer(@Nullable String customer, Instant after) {
        return one -> one.customer() != null && one.customer().equals(customer) && one.at().isAfter(after);
    }

    private static long day(Instant at) {
        return at.atZone(HOUSE).toLocalDate().toEpochDay();
    }

    private long sum(Mandate mandate, Predicate<Handed> which) {
        return counted(mandate).filter(which).mapToLong(one -> Objects.requireNonNull(one.remedy().amount()).minor()).sum();
    }

    private Stream<Handed> counted(Mandate mandate) {
        return writing.stream().filter(Handed::counts)
                .filter(one -> one.remedy().type().equals(mandate.remedy()) && one.remedy().amount() instanceof Money amount
                        && amount.currency().equals(mandate.within().currency()));
    }

    void begin() {
        writing = new ArrayList<>(handed);
    }

    void commit() {
        handed = writing;
    }

    Handed give(Handed one) {
        writing.add(one);
        return one;
    }

    void settle(Handed one, RemedyState as) {
        writing.replaceAll(other -> other.id().equals(one.id()) ? other.as(as) : other);
    }

    boolean areUnderWay(Handed but) {
        return writing.stream().anyMatch(one -> one.isUnsettled() && one.ticket() == but.ticket()
                && one.attempt() == but.attempt() && !one.id().equals(but.id()));
    }

    List<Handed> unsettled(int ticket) {
        return handed.stream().filter(one -> one.ticket() == ticket && one.isUnsettled()).toList();
    }

    String look(int ticket) {
        return handed.stream().filter(one -> one.ticket() == ticket)
                .map(one -> one.remedy().type().code() + " " + Words.of(one.remedy().amount()) + " by " + one.by() + " "
                        + one.state())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private Stream<Mandate> granted() {
        return Arrays.stream(mandates).filter(Objects::nonNull);
    }

    private static boolean isHeldBy(Mandate mandate, Who who) {
        return mandate.holder().isPerson() ? mandate.holder().name().equals(who.id())
                : who.roles().contains(mandate.holder().name());
    }
}
