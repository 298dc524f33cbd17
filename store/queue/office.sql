-- What the queue knows of the office, beside procrastinate's own tables in the same schema.
-- Everything here follows from the facts and may be dropped at any moment: the schema is made anew at the worker's next start.

-- procrastinate's own functions find its tables whoever calls them.
DO $$
DECLARE
    function regprocedure;
BEGIN
    FOR function IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'nabor_queue'::regnamespace LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = nabor_queue, pg_temp', function);
    END LOOP;
END $$;

-- Readings of messages that wait to be filed, as the reading process answered.
CREATE TABLE nabor_queue.message_readings (
    message_id bigint PRIMARY KEY,
    place text NOT NULL,  -- fingerprint of all that the reading depends on beside the bytes
    body bytea NOT NULL
);

-- Pages that a message waits for.
CREATE TABLE nabor_queue.pages_left (
    message_id bigint,
    sha256 text,
    number integer,
    PRIMARY KEY (message_id, sha256, number)
);

-- Pages of it that have been read, on whatever machine.
CREATE TABLE nabor_queue.pages_read (
    message_id bigint,
    sha256 text,
    name text,  -- as the machine that read it keeps it (`ingest.derived`)
    body bytea NOT NULL,
    PRIMARY KEY (message_id, sha256, name)
);

-- Pages of filed mail to be read once more by newer rules, and what was read of them until the office has taken it.
-- Hash, page and rules are the key: however often it is asked for, it is one thing to do.
CREATE TABLE nabor_queue.pages_anew (
    sha256 text,
    name text,  -- page and rules, as the machine that reads it keeps it (`ingest.derived`)
    is_done boolean NOT NULL DEFAULT false,
    body bytea,  -- none: it cannot be read there
    PRIMARY KEY (sha256, name)
);

CREATE INDEX due_already ON nabor_queue.procrastinate_jobs (task_name, args) WHERE status = 'todo';

-- Defers a task in the transaction that makes it due. One that waits already is enough: it is locked until
-- that transaction ends, so that nobody begins it before there is something to see.
CREATE FUNCTION nabor_queue.due(
    _queue text, _task text, _args jsonb, _lock text = NULL, _at timestamptz = NULL, _priority integer = 0
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = nabor_queue, pg_temp AS $$
BEGIN
    PERFORM FROM procrastinate_jobs
        WHERE task_name = _task AND args = _args AND status = 'todo' AND scheduled_at IS NOT DISTINCT FROM _at
        LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        PERFORM procrastinate_defer_jobs_v1(ARRAY[
            ROW(_queue, _task, _priority, _lock, NULL, _args, _at)::procrastinate_job_to_defer_v1
        ]);
    END IF;
END $$;

-- Messages that wait, by the mailbox they came to.
CREATE VIEW nabor_queue.waiting AS SELECT m.id, m.account FROM messages AS m WHERE m.outcome = 'pending';

-- A message is to be read, in its mailbox's turn: behind those of its own mailbox, and one of each other mailbox
-- between two of them. Whoever files takes turns likewise, and stops at the first that is not read. Behind a
-- hundred of its own it makes no difference any more: nobody counts thousands.
CREATE FUNCTION nabor_queue.read(_message bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = nabor_queue, pg_temp AS $$
DECLARE
    ahead integer;
BEGIN
    SELECT count(*) INTO ahead FROM (
        SELECT FROM waiting AS w
        WHERE w.account = (SELECT own.account FROM waiting AS own WHERE own.id = _message) AND w.id < _message
        LIMIT 100
    ) AS those;
    PERFORM due(
        'read', 'read', jsonb_build_object('message', _message, 'are_pages_read', false), NULL, NULL, -ahead
    );
END $$;

-- A message waits to be read.
CREATE FUNCTION nabor_queue.message_is_due() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM nabor_queue.read(NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER message_is_due AFTER INSERT ON messages FOR EACH ROW
    WHEN (NEW.outcome = 'pending') EXECUTE FUNCTION nabor_queue.message_is_due();
CREATE TRIGGER message_is_due_again AFTER UPDATE OF outcome ON messages FOR EACH ROW
    WHEN (NEW.outcome = 'pending' AND OLD.outcome <> 'pending') EXECUTE FUNCTION nabor_queue.message_is_due();

-- It no longer does.
CREATE FUNCTION nabor_queue.message_is_done() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM nabor_queue.message_readings WHERE message_id = NEW.id;
    DELETE FROM nabor_queue.pages_left WHERE message_id = NEW.id;
    DELETE FROM nabor_queue.pages_read WHERE message_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER message_is_done AFTER UPDATE OF outcome ON messages FOR EACH ROW
    WHEN (OLD.outcome = 'pending' AND NEW.outcome <> 'pending') EXECUTE FUNCTION nabor_queue.message_is_done();

-- What somebody who reads may know of a message that waits, and of no other.
CREATE VIEW nabor_queue.to_read AS
    SELECT m.id, m.sha256, m.received_at,
        ARRAY(
            SELECT o.sha256 FROM messages AS o WHERE o.application_id = m.application_id AND o.id <> m.id
            ORDER BY o.received_at DESC, o.id DESC LIMIT :most
        ) AS correspondence,
        ARRAY(
            SELECT p.password FROM passwords AS p WHERE p.application_id = m.application_id
            ORDER BY p.decision_id DESC
        ) AS passwords
    FROM messages AS m WHERE m.outcome = 'pending';

-- A message has been read: whoever files is told in the same transaction.
CREATE FUNCTION nabor_queue.keep_reading(_message bigint, _place text, _body bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = nabor_queue, pg_temp AS $$
BEGIN
    PERFORM FROM to_read WHERE id = _message;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    INSERT INTO message_readings VALUES (_message, _place, _body)
        ON CONFLICT (message_id) DO UPDATE SET place = _place, body = _body;
    PERFORM due('mail', 'file', '{}', 'filing');
END $$;

-- Pages of it are to be read first, each a task of its own; no page by two at the same time.
CREATE FUNCTION nabor_queue.leave_pages(_message bigint, _pages jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = nabor_queue, pg_temp AS $$
DECLARE
    page jsonb;
BEGIN
    PERFORM FROM to_read WHERE id = _message;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    DELETE FROM pages_left WHERE message_id = _message;
    FOR page IN SELECT jsonb_array_elements(_pages) LOOP
        INSERT INTO pages_left VALUES (_message, page ->> 'sha256', (page ->> 'number')::integer);
        PERFORM due(
            'ocr', 'recognise', page || jsonb_build_object('message', _message),
            'page/' || (page ->> 'sha256') || '/' || (page ->> 'number')
        );
    END LOOP;
END $$;

-- A page is read, or never will be: the last one lets the message be read once more.
CREATE FUNCTION nabor_queue.page_is_done(
    _message bigint, _sha256 text, _number integer, _name text = NULL, _body bytea = NULL
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = nabor_queue, pg_temp AS $$
DECLARE
    is_waited_for boolean;
BEGIN
    PERFORM FROM pages_left WHERE message_id = _message ORDER BY sha256, number FOR UPDATE;
    DELETE FROM pages_left WHERE message_id = _message AND sha256 = _sha256 AND number = _number;
    is_waited_for := FOUND;
    IF is_waited_for AND _body IS NOT NULL THEN
        INSERT INTO pages_read VALUES (_message, _sha256, _name, _body) ON CONFLICT DO NOTHING;
    END IF;
    PERFORM FROM pages_left WHERE message_id = _message;
    IF is_waited_for AND NOT FOUND THEN
        PERFORM due('read', 'read', jsonb_build_object('message', _message, 'are_pages_read', true), NULL, NULL, 1);
    END IF;
END $$;

-- What was read of its pages, for whoever reads the message.
CREATE FUNCTION nabor_queue.pages_of(_message bigint) RETURNS TABLE (sha256 text, name text, body bytea)
LANGUAGE sql SECURITY DEFINER SET search_path = nabor_queue, pg_temp AS $$
    SELECT p.sha256, p.name, p.body FROM pages_read AS p JOIN to_read AS m ON m.id = p.message_id
    WHERE p.message_id = _message
$$;

-- A page of filed mail is to be read once more, behind everything else; asked again, only where its task was lost.
CREATE FUNCTION nabor_queue.read_page_anew(_page jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = nabor_queue, pg_temp AS $$
DECLARE
    its_lock text := 'page/' || (_page ->> 'sha256') || '/' || (_page ->> 'number');
BEGIN
    INSERT INTO pages_anew (sha256, name) VALUES (_page ->> 'sha256', _page ->> 'name') ON CONFLICT DO NOTHING;
    PERFORM FROM pages_anew WHERE sha256 = _page ->> 'sha256' AND name = _page ->> 'name' AND NOT is_done FOR UPDATE;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    PERFORM FROM procrastinate_jobs WHERE lock = its_lock AND status = 'doing';
    IF NOT FOUND THEN
        PERFORM due('ocr', 'recognise_anew', _page, its_lock, NULL, :last);
    END IF;
END $$;

-- Whether it still is to be read: whoever handed it in may have died before the task ended.
CREATE FUNCTION nabor_queue.is_page_wanted(_sha256 text, _name text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = nabor_queue, pg_temp AS $$
    SELECT EXISTS (SELECT FROM pages_anew WHERE sha256 = _sha256 AND name = _name AND NOT is_done)
$$;

-- It has been read, or cannot be there; nobody hands in what was not asked for.
CREATE FUNCTION nabor_queue.page_is_read_anew(_sha256 text, _name text, _body bytea = NULL) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = nabor_queue, pg_temp AS $$
    UPDATE pages_anew SET is_done = true, body = _body WHERE sha256 = _sha256 AND name = _name AND NOT is_done
$$;

-- An application about which a fact has changed is to be judged.
CREATE FUNCTION nabor_queue.application_is_due() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM nabor_queue.due(
        'judge', 'judge', jsonb_build_object('application', NEW.application_id), 'application/' || NEW.application_id
    );
    RETURN NULL;
END $$;
CREATE TRIGGER application_is_due_first AFTER INSERT ON assessments FOR EACH ROW
    EXECUTE FUNCTION nabor_queue.application_is_due();
CREATE TRIGGER application_is_due AFTER UPDATE OF facts_version ON assessments FOR EACH ROW
    EXECUTE FUNCTION nabor_queue.application_is_due();

-- A letter may be handed over: not one that a server just refused to take, which the next pass sees to.
CREATE FUNCTION nabor_queue.letter_is_due() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- One of another day would hold up all others with its lock.
    PERFORM nabor_queue.due(
        'send', 'send', jsonb_build_object('letter', NEW.id),
        CASE WHEN NEW.not_before IS NULL THEN 'application/' || NEW.application_id END, NEW.not_before
    );
    RETURN NULL;
END $$;
CREATE TRIGGER letter_is_due AFTER INSERT ON letters FOR EACH ROW
    WHEN (NEW.state = 'queued') EXECUTE FUNCTION nabor_queue.letter_is_due();
CREATE TRIGGER letter_is_due_later AFTER UPDATE OF state, not_before ON letters FOR EACH ROW
    WHEN (NEW.state = 'queued' AND (
        (OLD.state NOT IN ('queued', 'sending')) OR (NEW.not_before IS DISTINCT FROM OLD.not_before AND NEW.not_before IS NOT NULL)
    )) EXECUTE FUNCTION nabor_queue.letter_is_due();

-- Who reads sees and touches the tasks of reading alone; the owner sees all.
ALTER TABLE nabor_queue.procrastinate_jobs ENABLE ROW LEVEL SECURITY;
CREATE POLICY reading ON nabor_queue.procrastinate_jobs
    USING (queue_name IN ('read', 'ocr')) WITH CHECK (queue_name IN ('read', 'ocr'));
