package io.amends.tickets.staff.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.staff.application.Staff;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlStaff implements Staff {

    private static final String IS = """
            select exists (select from staff_customer where person_id = :person and customer_number = cast(:customer as text))
                or exists (select from staff_handle s join contact c on lower(c.handle) = lower(s.handle)
                    where s.person_id = :person and s.network = :network and c.id = :contact)""";

    @Override
    public Uni<Boolean> is(String person, @Nullable String customerNumber, UUID contactId, String network) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(IS, Boolean.class)
                        .setParameter("person", person)
                        .setParameter("customer", customerNumber)
                        .setParameter("contact", contactId)
                        .setParameter("network", network)
                        .getSingleResult());
    }
}
