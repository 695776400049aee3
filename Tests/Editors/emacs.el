;;; emacs.el --- A writer in Emacs with eglot  -*- lexical-binding: t; -*-

;; Opens a charter with a mistake, sees it, fixes it, completes, renames, formats.
;; Run by `emacs --batch -q --eval '(package-initialize)' -l emacs.el', with `charter' on the PATH. In the environment:
;; CHARTER_FILE, the charter; CHARTER_SETUP, the file that a user loads; CHARTER_FORMATTED, the expected
;; final text. Prints `all is well', or says what is wrong and exits with status 1.

;;; Code:

(require 'cl-lib)
(require 'eglot)
(require 'flymake)
(load (getenv "CHARTER_SETUP") nil t)
(setq-default case-fold-search nil)
(setq eglot-autoshutdown nil eglot-sync-connect 10 eglot-confirm-server-initiated-edits nil)
;; In batch mode there is no command loop to start it from.
(remove-hook 'charter-mode-hook (car charter-mode-hook))

(defun expect (is what)
  (if is (princ (format "%s\n" what)) (error "WRONG: %s" what)))

(defun wait (what test)
  (let ((until (+ (float-time) 10)) is)
    (while (and (not (setq is (funcall test))) (< (float-time) until))
      (accept-process-output nil 0.02))
    (expect is what)))

(defun go (word)
  (goto-char (point-min))
  (search-forward word)
  (goto-char (match-beginning 0)))

(defun findings () (flymake-diagnostics))
(defun has (words) (save-excursion (goto-char (point-min)) (search-forward words nil t)))

(defun changed ()
  "What the idle timers and hooks of an editor in use would do now."
  (eglot--signal-textDocument/didChange)
  (flymake-start))

(condition-case problem
    (let (server finding)
      (find-file (getenv "CHARTER_FILE"))
      (expect (eq major-mode 'charter-mode) "the file is known as a charter")
      (setq server (apply #'eglot--connect (eglot--guess-contact)))
      (expect (eglot-managed-p) "the server has started")
      (flymake-start)
      (wait "the mistake is found" (lambda () (= (length (findings)) 1)))
      (setq finding (car (findings)))
      (go "maatstf")
      (expect (= (flymake-diagnostic-beg finding) (point))
              (format "it begins at the word: %d, and the word at %d" (flymake-diagnostic-beg finding) (point)))
      (expect (= (flymake-diagnostic-end finding) (+ (point) 7)) "it ends with the word")
      (expect (string-match-p "S102" (flymake-diagnostic-text finding)) "it has its code")

      ;; The fix.
      (let* ((actions (eglot-code-actions (point) (+ (point) 7) "quickfix"))
             (fix (cl-find-if (lambda (action) (string-match-p "maatstaf" (plist-get action :title))) actions)))
        (expect fix (format "there is a fix among %S" (mapcar (lambda (a) (plist-get a :title)) actions)))
        (eglot--apply-workspace-edit (plist-get fix :edit)))
      (expect (has "maatstaf \"Elke week een gast\"") "the fix is made")
      (changed)
      (wait "the finding goes" (lambda () (null (findings))))

      ;; A mistake typed after an emoji on its line.
      (go "Huis,School")
      (search-forward "School")
      (delete-char -1)
      (changed)
      (wait "a typed mistake is found" (lambda () (= (length (findings)) 1)))
      (go "Huis,Schoo")
      (expect (= (flymake-diagnostic-beg (car (findings))) (+ (point) 5)) "at its place")
      (search-forward "Schoo")
      (insert "l")
      (changed)
      (wait "it goes when it is taken back" (lambda () (null (findings))))

      ;; Completion.
      (go "Huis,School")
      (let* ((capf (eglot-completion-at-point))
             (offered (all-completions "" (nth 2 capf))))
        (expect (and (cl-find "School" offered :test #'string-prefix-p)
                     (cl-find "allen" offered :test #'string-prefix-p))
                (format "partners are offered: %S" (mapcar #'substring-no-properties offered))))

      ;; Hover.
      (let (shown)
        (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
        (wait "hover shows something" (lambda () shown))
        (expect (string-match-p "De Esdoorn" shown) (format "it is about the partner: %s" shown)))

      ;; Definition.
      (let ((found (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))
        (expect (= (length found) 1) "there is one definition")
        (save-excursion
          (goto-char (xref-location-marker (xref-item-location (car found))))
          (expect (looking-at-p "Huis \"De Esdoorn\"\\|partner Huis") "it is where the name is given")))

      ;; Rename, everywhere.
      (go "Huis,School")
      (eglot-rename "Esdoorn")
      (expect (and (has "door Esdoorn,School") (has "partner Esdoorn \"De Esdoorn\"")) "the partner has its new name")
      (expect (not (has "Huis")) "nowhere the old one is left")
      (changed)
      (wait "nothing is wrong after it" (lambda () (null (findings))))

      ;; Outline.
      (expect (assoc "Esdoorn" (let (all)
                                 (cl-labels ((walk (list)
                                               (dolist (one list)
                                                 (when (consp one)
                                                   (push (cons (substring-no-properties (format "%s" (car one))) t) all)
                                                   (when (consp (cdr one)) (walk (cdr one)))))))
                                   (walk (eglot-imenu)))
                                 all))
              "the outline has the partner")

      ;; Layout.
      (eglot-format-buffer)
      (let ((is (buffer-substring-no-properties (point-min) (point-max)))
            (wanted (with-temp-buffer (insert-file-contents (getenv "CHARTER_FORMATTED")) (buffer-string))))
        (expect (string= is wanted) (format "the layout is that of charter fmt:\n%s" is)))

      (eglot-shutdown server nil 5)
      (expect (not (jsonrpc-running-p server)) "the server has ended")
      (princ "all is well\n")
      (set-buffer-modified-p nil)
      (kill-emacs 0))
  (error
   (princ (format "%s\n" (error-message-string problem)))
   (dolist (name (mapcar #'buffer-name (buffer-list)))
     (when (string-match-p "EGLOT.*events" name)
       (princ (with-current-buffer name (buffer-substring-no-properties (max (point-min) (- (point-max) 3000)) (point-max))))))
   (kill-emacs 1)))

;;; emacs.el ends here
