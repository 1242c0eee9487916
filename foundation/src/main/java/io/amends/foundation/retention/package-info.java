/** What has served its purpose goes after a while (A14); what is unsettled stays. */
@NullMarked
package io.amends.foundation.retention;

import org.jspecify.annotations.NullMarked;
