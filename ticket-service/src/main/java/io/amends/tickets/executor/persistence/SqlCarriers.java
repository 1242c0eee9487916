package io.amends.tickets.executor.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.tickets.tool.application.Carriers;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlCarriers implements Carriers {

    private static final String THERE = "select exists (select from executor where name = :name) as there";

    @Override
    public Uni<Boolean> isThere(String executor) {
        return Sql.of(THERE).set("name", executor).one(row -> row.get("there", Boolean.class));
    }
}
