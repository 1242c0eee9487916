package io.amends.followups;

import io.amends.embedded.EmbeddedServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;

/**
 * The real PostgreSQL and Kafka, a provider of tokens, a pager and a mail server, for every {@code @QuarkusTest} of this
 * service.
 */
@QuarkusTestResource(value = EmbeddedServices.class, initArgs = @ResourceArg(name = "database", value = "followups"))
@QuarkusTestResource(OidcWiremockTestResource.class)
@QuarkusTestResource(Outlets.class)
interface TestServers {
}
