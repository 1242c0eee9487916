package io.amends.followups.oncall.domain;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.amends.followups.timer.domain.TicketId;

/**
 * By what this house reaches its people.
 *
 * @param pager absent when the house has none
 * @param mailFrom sender of the mails; absent when none are sent
 * @param managers mail addresses of those who are told that something is wrong with the duty
 * @param console where people work, so that what is sent to them leads there
 */
public record Outlets(@Nullable Pager pager, @Nullable String mailFrom, List<String> managers, String console) {

    public String ticket(TicketId ticket) {
        return console + "/tickets/" + ticket;
    }

    public String duty() {
        return console + "/duty";
    }

    /**
     * Whatever pages people: it takes signed webhooks.
     *
     * @param secret that they are signed with
     * @param deadline of one attempt
     */
    public record Pager(String url, String secret, Duration deadline) {

        @Override
        public String toString() {
            return "Pager[]";
        }
    }

    @Override
    public String toString() {
        return "Outlets[]";
    }
}
