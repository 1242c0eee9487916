package io.amends.tickets;

import io.amends.embedded.EmbeddedServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;

/** PostgreSQL, Kafka, a provider of tokens and a company system, for every {@code @QuarkusTest} of this service. */
@QuarkusTestResource(value = EmbeddedServices.class, initArgs = @ResourceArg(name = "database", value = "tickets"))
@QuarkusTestResource(OidcWiremockTestResource.class)
@QuarkusTestResource(FakeCompany.class)
interface TestServers {
}
