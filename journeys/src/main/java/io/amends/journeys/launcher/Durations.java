package io.amends.journeys.launcher;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;

/**
 * How long things take; a demo and a test shorten them, and skip nothing.
 *
 * @param undoWindow how long a reply can be taken back before it goes out
 * @param followUpAfter from the effect of a remedy until the customer is asked
 * @param reminders after the question, to a silent customer
 * @param lapse after the question, until a silent ticket ends
 * @param firstResponseWithin until a customer has heard a first word
 */
public record Durations(Duration undoWindow, Duration followUpAfter, List<Duration> reminders, Duration lapse,
        Duration firstResponseWithin) {

    /** As a company would have them. */
    public static Durations usual() {
        return new Durations(Duration.ofSeconds(15), Duration.ofMinutes(30), List.of(Duration.ofDays(1), Duration.ofDays(3)),
                Duration.ofDays(7), Duration.ofMinutes(60));
    }

    /**
     * The same night in so many times less; but who takes a reply back is a person, who is no quicker in a short night, so that
     * window stays a few seconds.
     */
    public Durations dividedBy(int factor) {
        return new Durations(undoWindow.dividedBy(3), followUpAfter.dividedBy(factor),
                reminders.stream().map(reminder -> reminder.dividedBy(factor)).toList(),
                lapse.dividedBy(factor), firstResponseWithin.dividedBy(factor));
    }

    String remindersList() {
        return reminders.stream().map(Duration::toString).collect(joining(","));
    }
}
