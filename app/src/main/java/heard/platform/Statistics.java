package heard.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What PostgreSQL knows of its tables and plans by. It looks anew by itself, a minute or more
/// after much was written; until then it goes by what there was before, and pages and reports wait.
@Component
public class Statistics {

  private static final Logger LOG = LoggerFactory.getLogger(Statistics.class);

  private final Walls walls;

  /// Composes it.
  public Statistics(Walls walls) {
    this.walls = walls;
  }

  /// Has it look anew now, after what was written is committed. Where that cannot be done nothing
  /// is lost: it is done later.
  public void renew() {
    try {
      walls.outside(sql -> sql.execute("call installation.renew_statistics()"));
    } catch (RuntimeException e) {
      LOG.warn("The statistics of the database could not be renewed; PostgreSQL will do it", e);
    }
  }
}
