package io.amends.tickets.ticket.application;

import java.util.UUID;

/**
 * The person who wrote.
 *
 * @param handle the name that the network addresses them by, without {@code @}
 * @param name the name that they show
 */
public record Contact(UUID id, String handle, String name) {

    @Override
    public String toString() {
        return "Contact[id=" + id + "]";
    }
}
