;;; charter-mode.el --- Partnership charters  -*- lexical-binding: t; -*-

;; Texts and comments are coloured; what is found, fixes, completion and the rest come from `charter lsp' through eglot,
;; which Emacs has since version 29 (before that: M-x package-install RET eglot RET).

;;; Code:

(defvar charter-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 12" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?\" "\"" table)
    (modify-syntax-entry ?\\ "\\" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?{ "(}" table)
    (modify-syntax-entry ?} "){" table)
    table)
  "What characters are in a charter.")

;;;###autoload
(define-derived-mode charter-mode prog-mode "Charter"
  "Major mode for partnership charters."
  (setq-local comment-start "// ")
  (setq-local comment-start-skip "//+ *")
  (setq-local indent-tabs-mode nil)
  (setq-local indent-line-function #'indent-relative)
  (setq-local font-lock-defaults
              '((("\\_<[0-9]+\\(?:-[0-9]+\\)+\\_>" . font-lock-constant-face)
                 ("\\_<[0-9]+\\(?:\\.[0-9]+\\)?\\_>" . font-lock-constant-face)))))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.charter\\'" . charter-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(charter-mode . ("charter" "lsp"))))

(add-hook 'charter-mode-hook (lambda () (when (fboundp 'eglot-ensure) (eglot-ensure))))

(provide 'charter-mode)
;;; charter-mode.el ends here
