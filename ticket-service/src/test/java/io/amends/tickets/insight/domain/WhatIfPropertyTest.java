package io.amends.tickets.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyTypes;

/** What holds whatever was sought and whatever is in force. Seeded: a failure names the seed that shows it again. */
class WhatIfPropertyTest {

    private static final int RUNS = 100;
    private static final List<String> ROLES = List.of("agent", "community-manager", "manager");
    private static final List<String> PEOPLE = List.of("nora", "milan", "tom");

    @Test
    @DisplayName("B26 Proposing the mandate that is in force changes nothing")
    void seesNoDifferenceInWhatIsInForceAnyway() {
        for (int seed = 0; seed < RUNS; seed++) {
            // given
            var chance = new Random(seed);
            var inForce = mandates(chance);
            var whatIf = new WhatIf(wishes(chance), Past.NOON, inForce, Past.ZONE);
            for (var mandate : inForce) {
                // when
                var answer = whatIf.ask(proposal(mandate));

                // then
                assertThat(answer.inForce()).as("seed %d", seed).isEqualTo(mandate.limit());
                assertThat(answer.difference().freed()).as("seed %d", seed).isZero();
                assertThat(answer.difference().held()).as("seed %d", seed).isZero();
                assertThat(answer.difference().extraCost().minor()).as("seed %d", seed).isZero();
                assertThat(answer.difference().secondsSaved()).as("seed %d", seed).isZero();
            }
        }
    }

    @Test
    @DisplayName("B26 Nothing costs extra unless it was freed, and never more than was sought")
    void costsNoMoreThanWasSought() {
        for (int seed = 0; seed < RUNS; seed++) {
            // given
            var chance = new Random(seed);
            var wishes = wishes(chance);
            var whatIf = new WhatIf(wishes, Past.NOON, mandates(chance), Past.ZONE);

            // when
            var difference = whatIf.ask(Past.proposal(1 + chance.nextLong(12_000))).difference();

            // then
            long sought = wishes.stream().filter(wish -> !wish.at().isBefore(Past.NOON)).mapToLong(Wish::wanted).sum();
            assertThat(difference.freed() + difference.held()).as("seed %d", seed).isLessThanOrEqualTo(difference.replayed());
            assertThat(difference.extraCost().minor()).as("seed %d", seed).isBetween(0L, difference.freed() == 0 ? 0 : sought);
        }
    }

    private static Proposal proposal(Mandate mandate) {
        var limits = mandate.within();
        return new Proposal(mandate.holder(), RemedyTypes.REFUND, limits.perDecision(), limits.perCustomer(), limits.perDay());
    }

    private static List<Mandate> mandates(Random chance) {
        return Stream.concat(ROLES.stream().map(Holder::role), PEOPLE.stream().map(Holder::person))
                .filter(holder -> chance.nextInt(3) > 0)
                .map(holder -> Past.mandate(holder, limits(chance)))
                .toList();
    }

    private static Limits limits(Random chance) {
        var limit = amount(chance);
        return new Limits(limit, chance.nextBoolean() ? limit : amount(chance), Duration.ofHours(1 + chance.nextInt(48)),
                chance.nextBoolean() ? null : amount(chance), chance.nextBoolean() ? null : repeat(chance));
    }

    private static Repeat repeat(Random chance) {
        return new Repeat(1 + chance.nextInt(3), Duration.ofHours(1 + chance.nextInt(48)));
    }

    private static Money amount(Random chance) {
        return Past.eur(1 + chance.nextLong(10_000));
    }

    private static List<Wish> wishes(Random chance) {
        return IntStream.range(0, 30).mapToObj(each -> wish(chance)).sorted(Comparator.comparing(Wish::at)).toList();
    }

    private static Wish wish(Random chance) {
        long wanted = 1 + chance.nextLong(10_000);
        return new Wish(Past.NOON.plus(Duration.ofMinutes(chance.nextInt(6000) - 1000)), any(chance, PEOPLE),
                Set.of(any(chance, ROLES)), chance.nextInt(5) == 0 ? null : any(chance, List.of("1", "2", "3")), wanted,
                chance.nextLong(wanted + 1), waited(chance));
    }

    private static @Nullable Duration waited(Random chance) {
        return chance.nextBoolean() ? null : Duration.ofSeconds(chance.nextInt(100_000));
    }

    private static String any(Random chance, List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
