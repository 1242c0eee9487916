package io.amends.followups.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.amends.followups.timer.application.Timers;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.followups.timer.domain.TimerState;
import io.smallrye.mutiny.Uni;

/** Rows that are as strict as the table: a timer leaves PENDING once, and an occasion is there once. */
final class TimersInMemory implements Timers {

    private final List<Timer> rows = new ArrayList<>();
    private final Mistake mistake;
    private Instant now;

    TimersInMemory(Instant begin, Mistake mistake) {
        this.now = begin;
        this.mistake = mistake;
    }

    Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    List<Timer> rows() {
        return rows;
    }

    @Override
    public Uni<List<Timer>> of(TicketId ticket) {
        return Uni.createFrom().item(rows.stream().filter(timer -> timer.ticket().equals(ticket))
                .sorted(Comparator.comparing(Timer::dueAt)).toList());
    }

    @Override
    public Uni<Void> set(List<Timer> timers) {
        for (Timer timer : timers) {
            if (rows.stream().anyMatch(row -> row.ticket().equals(timer.ticket()) && row.occasion().equals(timer.occasion()))) {
                throw new IllegalStateException("There is one for this already: " + timer);
            }
            rows.add(timer);
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> cancel(List<TimerId> timers) {
        rows.replaceAll(row -> row.isPending() && timers.contains(row.id()) ? as(row, TimerState.CANCELLED) : row);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> revive(List<Timer> timers) {
        timers.forEach(timer -> rows.replaceAll(
                row -> row.id().equals(timer.id()) && row.state() == TimerState.CANCELLED ? timer : row));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Timer>> fireDue(String lease, long epoch, int limit) {
        Instant by = mistake == Mistake.FIRES_EARLY ? now.plus(Duration.ofHours(1)) : now;
        var due = rows.stream().filter(row -> row.isPending() && !row.dueAt().isAfter(by)).toList();
        if (mistake != Mistake.FIRES_TWICE) {
            rows.replaceAll(row -> due.contains(row) ? as(row, TimerState.FIRED) : row);
        }
        return Uni.createFrom().item(due);
    }

    @Override
    public Uni<Instant> now() {
        return Uni.createFrom().item(now);
    }

    private static Timer as(Timer row, TimerState state) {
        return new Timer(row.id(), row.ticket(), row.subject(), row.occasion(), row.dueAt(), state);
    }
}
