package io.amends.tickets.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.model.Step.Reach;
import io.amends.tickets.model.Step.ToWhom;
import io.amends.tickets.model.Step.What;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.remedy.domain.RemedyTypes;

/** Who may give what, told anew from the house rules and by going through everything that was ever given. Times in seconds. */
final class ModelMandates {

    private static final long HOUR = 3600;
    /** The model begins at eleven in the evening. */
    private static final long SINCE_MIDNIGHT = 23 * HOUR;

    private final TreeMap<Integer, Paper> papers = new TreeMap<>();
    private final List<Gift> gifts = new ArrayList<>();

    /** What a mandate says. */
    record Paper(int slot, int version, ToWhom holder, RemedyType type, String currency, Reach reach, long from, long to,
            boolean withdrawn) {

        boolean isAbout(What what) {
            return type.equals(what.type()) && currency.equals(what.currency());
        }

        boolean isOf(Who who) {
            return holder.person() == who || holder.role() != null && who.roles().contains(holder.role());
        }

        String standing(long now) {
            return withdrawn ? "WITHDRAWN" : now < from ? "NOT_YET_VALID" : now < to ? "IN_FORCE" : "EXPIRED";
        }

        boolean counts(long now) {
            return standing(now).equals("IN_FORCE");
        }

        String name() {
            return holder.person() == null ? String.valueOf(holder.role()) : holder.person().id();
        }
    }

    /** Something that was given, or is about to be. */
    static final class Gift {

        final int ticket;
        final int attempt;
        final What what;
        final @Nullable Integer customer;
        final Who by;
        final long at;
        String state = "PENDING";

        Gift(int ticket, int attempt, What what, @Nullable Integer customer, Who by, long at) {
            this.ticket = ticket;
            this.attempt = attempt;
            this.what = what;
            this.customer = customer;
            this.by = by;
            this.at = at;
        }

        boolean isOpen() {
            return state.equals("PENDING") || state.equals("UNKNOWN");
        }
    }

    /** @param now how much of it can be given alone */
    record May(String words, boolean yes, long now, @Nullable Paper paper) {
    }

    private record Room(long left, String by) {
    }

    void write(Step.Mandating step, long now) {
        var from = now + step.from() * 60L;
        var to = step.forMinutes() == 0 ? Long.MAX_VALUE : from + step.forMinutes() * 60L;
        papers.put(step.slot(),
                new Paper(step.slot(), papers.containsKey(step.slot()) ? papers.get(step.slot()).version + 1 : 1,
                        step.holder(), step.type(), step.currency(), step.reach(), from, to, false));
    }

    void withdraw(int slot) {
        papers.computeIfPresent(slot, (same, paper) -> paper.withdrawn ? paper
                : new Paper(slot, paper.version + 1,
                        paper.holder, paper.type, paper.currency, paper.reach, paper.from, paper.to, true));
    }

    May may(Who who, boolean own, @Nullable Integer customer, What what, long now) {
        if (what.type().isWords()) {
            return new May("within words, left any", true, 0, null);
        }
        if (own) {
            return new May("outside SELF_DEALING", false, 0, null);
        }
        var paper = ruling(who, what, now);
        if (paper == null) {
            return new May("outside " + whyNot(who, what, now), false, 0, null);
        }
        var room = room(paper, customer, who, now, 0, 0);
        var name = "mandate " + paper.slot + " v" + paper.version;
        if (what.minor() > room.left) {
            return new May("needs %s, %s, now %d %s, excess %d %s".formatted(name, room.by, room.left, what.currency(),
                    what.minor() - room.left, what.currency()), false, room.left, paper);
        }
        var after = room(paper, customer, who, now, what.minor(), what.minor()).left;
        return new May("within " + name + ", left " + after + " " + what.currency(), true, what.minor(), paper);
    }

    // By name before by role, then who may give most at once, then whoever was there first.
    private @Nullable Paper ruling(Who who, What what, long now) {
        var mine = papers.values().stream().filter(paper -> paper.isOf(who) && paper.isAbout(what) && paper.counts(now))
                .toList();
        var byName = mine.stream().filter(paper -> paper.holder.person() != null).toList();
        return (byName.isEmpty() ? mine : byName).stream()
                .max(Comparator.<Paper> comparingLong(paper -> paper.reach.decision()).thenComparing(paper -> -paper.slot))
                .orElse(null);
    }

    private String whyNot(Who who, What what, long now) {
        var mine = papers.values().stream().filter(paper -> paper.isOf(who)).toList();
        return mine.stream().filter(paper -> paper.isAbout(what))
                .max(Comparator.<Paper> comparingInt(paper -> paper.holder.person() != null ? 1 : 0)
                        .thenComparingLong(paper -> paper.from).thenComparing(paper -> -paper.slot))
                .map(paper -> paper.standing(now))
                .orElse(mine.stream().anyMatch(paper -> paper.type.equals(what.type()) && paper.counts(now)) ? "OTHER_CURRENCY"
                        : "NO_MANDATE");
    }

    private Room room(Paper paper, @Nullable Integer customer, @Nullable Who who, long now, long moreToCustomer,
            long moreToday) {
        var reach = paper.reach;
        long times = count(paper, gift -> gift.customer != null && gift.customer.equals(customer)
                && now - gift.at < reach.timesHours() * HOUR) + (moreToCustomer > 0 ? 1 : 0);
        if (reach.times() > 0 && times >= reach.times()) {
            return new Room(0, "REPEATED");
        }
        var room = new Room(reach.decision(), "PER_DECISION");
        long left = Math.max(0, reach.customer() - moreToCustomer - sum(paper, gift -> gift.customer != null
                && gift.customer.equals(customer) && now - gift.at < reach.customerHours() * HOUR));
        room = left < room.left ? new Room(left, "PER_CUSTOMER") : room;
        left = Math.max(0, reach.day() - moreToday - sum(paper, gift -> gift.by == who && day(gift.at) == day(now)));
        return reach.day() > 0 && left < room.left ? new Room(left, "PER_DAY") : room;
    }

    private static long day(long at) {
        return (at + SINCE_MIDNIGHT) / (24 * HOUR);
    }

    private long sum(Paper paper, Predicate<Gift> which) {
        long sum = 0;
        for (var gift : gifts) {
            sum += isAlive(gift, paper) && which.test(gift) ? gift.what.minor() : 0;
        }
        return sum;
    }

    private long count(Paper paper, Predicate<Gift> which) {
        long count = 0;
        for (var gift : gifts) {
            count += isAlive(gift, paper) && which.test(gift) ? 1 : 0;
        }
        return count;
    }

    private static boolean isAlive(Gift gift, Paper paper) {
        return !gift.state.equals("REJECTED") && !gift.state.equals("FAILED") && paper.isAbout(gift.what);
    }

    /** The holders of the lowest mandate of others that covers all of it and that nobody asked yet. */
    Set<String> whoCovers(Who asker, What total, long rest, int customer, long atOnce, Set<String> asked, long now) {
        var covering = papers.values().stream()
                .filter(paper -> !paper.isOf(asker) && paper.isAbout(total) && paper.counts(now))
                .filter(paper -> paper.reach.decision() >= total.minor() && !asked.contains(paper.name()))
                .filter(paper -> room(paper, customer, null, now, atOnce, 0).left >= rest)
                .toList();
        long lowest = covering.stream().mapToLong(paper -> paper.reach.decision()).min().orElse(0);
        return covering.stream().filter(paper -> paper.reach.decision() == lowest).map(Paper::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String offers(Who who, boolean own, @Nullable Integer customer, long now) {
        var offers = new ArrayList<String>();
        for (var type : List.of(RemedyTypes.REFUND, RemedyTypes.VOUCHER)) {
            for (var currency : List.of("EUR", "USD")) {
                var paper = own ? null : ruling(who, new What(type, currency, 1), now);
                long most = paper == null ? 0 : room(paper, customer, who, now, 0, 0).left;
                if (most > 0) {
                    offers.add(type.code() + " " + most + " " + currency);
                }
            }
        }
        offers.add("words any");
        return String.join(", ", offers);
    }

    void give(Gift gift) {
        gifts.add(gift);
    }

    List<Gift> open(int ticket) {
        return gifts.stream().filter(gift -> gift.ticket == ticket && gift.isOpen()).toList();
    }

    String look(int ticket) {
        return gifts.stream().filter(gift -> gift.ticket == ticket)
                .map(gift -> gift.what.type().code() + " "
                        + (gift.what.type().isWords() ? "any" : gift.what.minor() + " " + gift.what.currency())
                        + " by " + gift.by.id() + " " + gift.state)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
