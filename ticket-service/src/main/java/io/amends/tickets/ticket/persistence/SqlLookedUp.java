package io.amends.tickets.ticket.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.foundation.database.Sql;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.ticket.application.LookedUp;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlLookedUp implements LookedUp {

    private static final String KEEP = """
            insert into looked_up (ticket_id, customer) values (:ticket, :customer)
            on conflict (ticket_id) do update set customer = excluded.customer, at = now()""";

    private final ObjectMapper json;

    SqlLookedUp(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<Void> keep(UUID ticketId, CompanyCustomer customer) {
        return Sql.of(KEEP)
                .set("ticket", ticketId)
                .set("customer", write(customer))
                .run()
                .replaceWithVoid();
    }

    private String write(CompanyCustomer customer) {
        try {
            return json.writeValueAsString(customer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A customer that is not JSON", e);
        }
    }

    Optional<CompanyCustomer> read(@Nullable String customer) {
        try {
            return customer == null ? Optional.empty() : Optional.of(json.readValue(customer, CompanyCustomer.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept customer that is not JSON", e);
        }
    }
}
