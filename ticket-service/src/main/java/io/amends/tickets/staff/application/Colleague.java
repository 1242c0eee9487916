package io.amends.tickets.staff.application;

import java.util.List;

/**
 * Somebody who works here, as a customer.
 *
 * @param person id of the person
 */
public record Colleague(String person, List<String> customerNumbers, List<Handle> handles) {

    public Colleague {
        customerNumbers = List.copyOf(customerNumbers);
        handles = List.copyOf(handles);
    }

    @Override
    public String toString() {
        return "Colleague[person=" + person + "]";
    }

    public record Handle(String network, String handle) {
    }
}
