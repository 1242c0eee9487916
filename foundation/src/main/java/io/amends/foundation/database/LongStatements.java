package io.amends.foundation.database;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;

/** Keeps statements prepared however many columns they name: by default only those below 2,048 characters. */
@Singleton
class LongStatements implements PgPoolCreator {

    private static final int LONGEST = 16_384;

    @Override
    public Pool create(Input input) {
        input.pgConnectOptionsList().forEach(options -> options.setPreparedStatementCacheSqlLimit(LONGEST));
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
